package vn.hoi.ingest.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.warehouse.store.RowBatch;

/**
 * Persons of a batch of rows who wait for their keys. The memory of all keys is far larger than any
 * cache: looked up one by one, each would wait for it; looked up together, they wait at once. Not
 * for use by two threads at once.
 */
final class PersonBatch {
  private final PersonMemo memo;
  private final PersonKeys keys;
  private long[] numbers = new long[1 << 12];
  private int[] columns = new int[1 << 12];
  private int[] rows = new int[1 << 12];
  private long[] first = new long[1 << 12];
  private int count;

  PersonBatch(PersonMemo memo, PersonKeys keys) {
    this.memo = memo;
    this.keys = keys;
  }

  /**
   * Adds a person.
   *
   * @param number as {@link PersonMemo#number} gives it, not 0
   */
  void add(int column, int row, long number) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, count * 2);
      columns = Arrays.copyOf(columns, count * 2);
      rows = Arrays.copyOf(rows, count * 2);
      first = new long[count * 2];
    }
    numbers[count] = number;
    columns[count] = column;
    rows[count] = row;
    count++;
  }

  /** Puts the keys of all who wait into their rows. */
  void into(RowBatch batch) {
    memo.first(numbers, count, first);
    for (int i = 0; i < count; i++) {
      byte[] known = memo.get(numbers[i], first[i]);
      batch.text(columns[i], rows[i], known == null ? made(numbers[i]) : known);
    }
    count = 0;
  }

  private byte[] made(long number) {
    String digits = PersonMemo.digits(number);
    if (!(keys.key(digits) instanceof Parsed.Value<String> key)) {
      throw new IllegalStateException("digits that are no identity number");
    }
    memo.put(number, key.value());
    return key.value().getBytes(StandardCharsets.US_ASCII);
  }
}
