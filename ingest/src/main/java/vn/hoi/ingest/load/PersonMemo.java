package vn.hoi.ingest.load;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the keys of persons by their identity numbers, for as long as one file is read and in
 * memory only: a city's members stand in a file twenty times each.
 *
 * <p>An entry is the number with the upper 8 bits of the key, and the lower 64 bits. It never
 * changes and its first half is written last, so that many threads may read without locks. Persons
 * for whom there is no room are keyed again each time.
 */
final class PersonMemo {
  /** Room for twice the members of the whole city. */
  private static final int BUCKETS = 1 << 19;

  /** Four entries of two halves: a cache line. */
  private static final int WIDTH = 8;

  private static final VarHandle HALVES = MethodHandles.arrayElementVarHandle(long[].class);

  private final long[] entries = new long[BUCKETS * WIDTH];

  /** The number as digits behind a one, which keeps leading zeros; 0 when it is none. */
  static long number(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length != 12 && length != 9) {
      return 0;
    }
    long number = 1;
    for (int p = from; p < to; p++) {
      int digit = bytes[p] - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** The digits of which the number was made. */
  static String digits(long number) {
    return Long.toString(number).substring(1);
  }

  /**
   * Looks at the first entries of some numbers. Each is far away in memory; all of them together
   * are there about as soon as one.
   *
   * @param first where the entries go
   */
  void first(long[] numbers, int count, long[] first) {
    for (int i = 0; i < count; i++) {
      first[i] = (long) HALVES.getAcquire(entries, bucket(numbers[i]));
    }
  }

  /**
   * The key's text; null when it is not remembered.
   *
   * @param first the number's first entry, which may have been empty when it was looked at
   */
  byte @Nullable [] get(long number, long first) {
    int bucket = bucket(number);
    if (first >>> 8 == number) {
      return PersonKeys.text(first & 0xff, entries[bucket + 1]);
    }
    for (int place = bucket; place < bucket + WIDTH; place += 2) {
      long half = (long) HALVES.getAcquire(entries, place);
      if (half >>> 8 == number) {
        return PersonKeys.text(half & 0xff, entries[place + 1]);
      }
    }
    return null;
  }

  /** Remembers a key if there is room. */
  synchronized void put(long number, String key) {
    int bucket = bucket(number);
    for (int place = bucket; place < bucket + WIDTH; place += 2) {
      if (entries[place] == 0) {
        entries[place + 1] = PersonKeys.bits(key, 1, PersonKeys.LENGTH);
        HALVES.setRelease(entries, place, number << 8 | PersonKeys.bits(key, 0, 2) >>> 4);
        return;
      }
    }
  }

  private static int bucket(long number) {
    return (int) (FieldMemo.mix(number) >>> 40) % BUCKETS * WIDTH;
  }
}
