package vn.hoi.ingest.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.hoi.warehouse.Problem;

/**
 * Constant-boundary groups: the units that a chain of events up to a day ties together cover the
 * same ground before and after. They are the connected components of the events.
 */
final class BoundaryGroups {
  private final Map<String, String> above = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();

  /**
   * The groups of some moves.
   *
   * @param until moves after this day tie nothing
   * @throws Problem of the author when two groups would have one name
   */
  BoundaryGroups(Collection<UnitMove> moves, LocalDate until) {
    List<UnitMove> tying = moves.stream().filter(m -> !m.on().isAfter(until)).toList();
    for (UnitMove move : tying) {
      String a = root(move.from());
      String b = root(move.to());
      // The smaller identity is the root, so that the order of the events does not matter.
      above.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
    }
    Map<String, TreeSet<String>> labels = new TreeMap<>();
    for (UnitMove move : tying) {
      TreeSet<String> of = labels.computeIfAbsent(root(move.from()), r -> new TreeSet<>());
      if (!move.label().isEmpty()) {
        of.add(move.label());
      }
    }
    Map<String, String> taken = new HashMap<>();
    labels.forEach((root, of) -> name(root, of, taken));
  }

  /** As the file calls it, or after its first unit; never like a unit, which is no group. */
  private void name(String root, Collection<String> labels, Map<String, String> taken) {
    String name = labels.isEmpty() ? "G-" + root : String.join("+", labels);
    names.put(root, name);
    for (String label : new ArrayList<>(labels)) {
      String other = taken.putIfAbsent(label, root);
      if (other != null) {
        throw Problem.ofAuthor(
            "Cannot name the constant-boundary group "
                + label
                + ": no chain of events ties "
                + other
                + " to "
                + root
                + ", but both carry this name. Give each its own constant_boundary_group in the file"
                + " of events, or leave it empty.");
      }
    }
  }

  private String root(String unit) {
    String at = unit;
    for (String up = above.get(at); up != null && !up.equals(at); up = above.get(at)) {
      at = up;
    }
    return at;
  }

  /** The group of a unit; the unit itself when no event touched it. */
  String of(String unit) {
    return names.getOrDefault(root(unit), unit);
  }
}
