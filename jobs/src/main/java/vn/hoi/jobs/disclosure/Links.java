package vn.hoi.jobs.disclosure;

/** Which cells hang together: sets of numbered cells that grow by union. */
final class Links {
  private final int[] parents;

  Links(int cells) {
    parents = new int[cells];
    for (int cell = 0; cell < cells; cell++) {
      parents[cell] = cell;
    }
  }

  /** Makes the sets of two cells one. */
  void link(int one, int other) {
    parents[root(other)] = root(one);
  }

  /** The cell that names the set a cell is in. */
  int root(int cell) {
    int at = cell;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
