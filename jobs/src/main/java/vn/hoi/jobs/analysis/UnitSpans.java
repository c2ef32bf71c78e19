package vn.hoi.jobs.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.query.SnapshotSession;

/** From when to when each grassroots unit of a constant-boundary group was open. */
final class UnitSpans {
  /**
   * A unit.
   *
   * @param from first day; null: always
   * @param to first day no longer; null: still
   */
  record Span(String unit, @Nullable LocalDate from, @Nullable LocalDate to) {
    boolean open(LocalDate day) {
      return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }
  }

  private final Map<String, List<Span>> groups = new HashMap<>();

  static UnitSpans read(SnapshotSession session) {
    UnitSpans spans = new UnitSpans();
    Reading.of(
        session,
        "select boundary_group, unit_id, valid_from, valid_to from unit"
            + " where level = 'grassroots' order by unit_id",
        row -> {
          spans.add(
              row.getString(1),
              new Span(
                  row.getString(2),
                  row.getObject(3, LocalDate.class),
                  row.getObject(4, LocalDate.class)));
          return "";
        });
    return spans;
  }

  void add(String group, Span span) {
    groups.computeIfAbsent(group, g -> new ArrayList<>()).add(span);
  }

  /** Whether other units cover the group's ground at the later day than at the earlier one. */
  boolean redrawn(String group, LocalDate then, LocalDate now) {
    return !open(group, then).equals(open(group, now));
  }

  private Set<String> open(String group, LocalDate day) {
    return groups.getOrDefault(group, List.of()).stream()
        .filter(s -> s.open(day))
        .map(Span::unit)
        .collect(Collectors.toSet());
  }
}
