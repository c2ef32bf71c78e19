package vn.hoi.ingest.load;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the keys of persons by their identity numbers, for as long as one file is read and in
 * memory only: a city's members stand in a file twenty times each. One cache line a person.
 *
 * <p>Used by many threads without locks: an entry is number, upper and lower half of the key, the
 * number mixed with both, so that one which two threads wrote at once fits no number and is made
 * again.
 */
final class PersonMemo {
  /** Room for the members of the whole city. */
  private static final int PLACES = 1 << 20;

  private static final int WIDTH = 4;
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final long[] entries = new long[PLACES * WIDTH];

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

  /** The key in hex; null when it is not remembered. */
  byte @Nullable [] get(long number) {
    int place = place(number);
    byte[] key = at(place, number);
    return key == null ? at(place ^ WIDTH, number) : key;
  }

  private byte @Nullable [] at(int place, long number) {
    long upper = entries[place + 1];
    long lower = entries[place + 2];
    if ((entries[place] ^ upper ^ lower) != number) {
      return null;
    }
    byte[] key = new byte[32];
    for (int i = 0; i < 16; i++) {
      key[15 - i] = HEX[(int) (upper >>> (4 * i)) & 15];
      key[31 - i] = HEX[(int) (lower >>> (4 * i)) & 15];
    }
    return key;
  }

  /** Remembers a key of 32 hex digits. */
  void put(long number, String key) {
    int place = place(number);
    if (entries[place] != 0) {
      System.arraycopy(entries, place, entries, place ^ WIDTH, WIDTH);
    }
    long upper = HexFormat.fromHexDigitsToLong(key, 0, 16);
    long lower = HexFormat.fromHexDigitsToLong(key, 16, 32);
    entries[place + 1] = upper;
    entries[place + 2] = lower;
    entries[place] = number ^ upper ^ lower;
  }

  private static int place(long number) {
    return (int) (FieldMemo.mix(number) >>> 40) % PLACES * WIDTH;
  }
}
