package vn.hoi.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for thousands of texts at once, by their first eight bytes. */
final class ManyTexts {
  private static final int START = Long.BYTES;
  private static final int MARKS = 1 << 20;

  private final Map<Long, List<byte[]>> byStart = new HashMap<>();
  private final BitSet marks = new BitSet(MARKS);

  ManyTexts(Collection<String> texts) {
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      long start = 0;
      for (int i = 0; i < START; i++) {
        start = start << 8 | (bytes[i] & 0xff);
      }
      byStart.computeIfAbsent(start, s -> new ArrayList<>()).add(bytes);
      marks.set(mark(start));
    }
  }

  /** The first of the texts that stands in these bytes. */
  Optional<String> in(byte[] bytes) {
    long start = 0;
    for (int end = 1; end <= bytes.length; end++) {
      start = start << 8 | (bytes[end - 1] & 0xff);
      if (end >= START && marks.get(mark(start))) {
        int from = end - START;
        for (byte[] text : byStart.getOrDefault(start, List.of())) {
          int to = from + text.length;
          if (to <= bytes.length && Arrays.equals(bytes, from, to, text, 0, text.length)) {
            return Optional.of(new String(text, StandardCharsets.UTF_8));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static int mark(long start) {
    return (int) ((start * 0x9e3779b97f4a7c15L) >>> 44);
  }
}
