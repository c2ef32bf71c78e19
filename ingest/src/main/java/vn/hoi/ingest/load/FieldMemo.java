package vn.hoi.ingest.load;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of the bytes of a field, because files say the same few thousand things
 * millions of times. A fixed number of places: what does not fit is made again. May be used by many
 * threads at once without locks: entries never change, and one that is overwritten by another
 * thread is only made again.
 */
final class FieldMemo<T> {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  @SuppressWarnings("ArrayRecordComponent")
  private record Entry<T>(byte[] raw, T made) {
    boolean is(byte[] bytes, int from, int to) {
      return Arrays.equals(raw, 0, raw.length, bytes, from, to);
    }
  }

  private final @Nullable Entry<T>[] entries;
  private final int mask;

  /**
   * A memo.
   *
   * @param places a power of two
   */
  @SuppressWarnings("unchecked")
  FieldMemo(int places) {
    this.entries = (Entry<T>[]) new Entry<?>[places];
    this.mask = places - 1;
  }

  /** What was made of these bytes, if it is remembered. */
  @Nullable T get(byte[] bytes, int from, int to) {
    int place = place(hash(bytes, from, to));
    Entry<T> first = entries[place];
    if (first != null && first.is(bytes, from, to)) {
      return first.made();
    }
    Entry<T> second = entries[place ^ 1];
    return second != null && second.is(bytes, from, to) ? second.made() : null;
  }

  /** Remembers what was made of these bytes. */
  void put(byte[] bytes, int from, int to, T made) {
    int place = place(hash(bytes, from, to));
    if (entries[place] != null) {
      entries[place ^ 1] = entries[place];
    }
    entries[place] = new Entry<>(Arrays.copyOfRange(bytes, from, to), made);
  }

  private int place(long hash) {
    return (int) (hash >>> 20) & mask;
  }

  /** A hash of 64 bits. At least 8 bytes behind the end may be looked at. */
  static long hash(byte[] bytes, int from, int to) {
    long hash = (to - from) * 0x9e3779b97f4a7c15L;
    int p = from;
    for (; p + 8 <= to; p += 8) {
      hash = mix(hash ^ (long) LONGS.get(bytes, p));
    }
    if (p < to) {
      long rest = (long) LONGS.get(bytes, p) & (-1L >>> (64 - 8 * (to - p)));
      hash = mix(hash ^ rest);
    }
    return hash;
  }

  static long mix(long value) {
    long mixed = (value ^ (value >>> 32)) * 0xd6e8feb86659fd93L;
    mixed = (mixed ^ (mixed >>> 29)) * 0xd6e8feb86659fd93L;
    return mixed ^ (mixed >>> 32);
  }
}
