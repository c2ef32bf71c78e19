package vn.hoi.jobs.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.hoi.jobs.value.ValueKey;

/** Which cells hang together: sets that grow by union, each named by one of its cells. */
final class Links {
  private final Map<ValueKey, ValueKey> parents = new HashMap<>();

  /** Makes some cells one set. */
  void link(Collection<ValueKey> cells) {
    ValueKey first = null;
    for (ValueKey cell : cells) {
      ValueKey root = root(cell);
      if (first == null) {
        first = root;
      } else {
        parents.put(root, first);
      }
    }
  }

  /** The cell that names the set a cell is in. */
  ValueKey root(ValueKey cell) {
    ValueKey at = cell;
    ValueKey parent = parents.getOrDefault(at, at);
    while (!parent.equals(at)) {
      ValueKey grandparent = parents.getOrDefault(parent, parent);
      parents.put(at, grandparent);
      at = parent;
      parent = grandparent;
    }
    return at;
  }
}
