package vn.hoi.jobs.disclosure;

import java.util.Comparator;
import vn.hoi.jobs.value.ValueKey;

/** An indicator in a period: what is protected as one table. */
record TableKey(String indicator, String period) implements Comparable<TableKey> {
  private static final Comparator<TableKey> ORDER =
      Comparator.comparing(TableKey::indicator).thenComparing(TableKey::period);

  /** The table a value stands in. */
  static TableKey of(ValueKey key) {
    return new TableKey(key.indicator(), key.period());
  }

  @Override
  public int compareTo(TableKey other) {
    return ORDER.compare(this, other);
  }
}
