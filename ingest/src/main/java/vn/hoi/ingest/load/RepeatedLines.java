package vn.hoi.ingest.load;

import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Fault;

/**
 * Finds the lines of a large file that repeat a key. Lines whose hashes meet are few; only those
 * are read, and {@link DuplicateKeys} says of them what it says of any file's rows.
 */
final class RepeatedLines {
  /** Beyond this many the reading row by row is as good. */
  private static final int MOST = 1_000_000;

  /** Hashes are compared in this many turns, so that those of one turn fit into the cache. */
  private static final int TURNS = 16;

  private static final Fault CONFLICTING = CellFaults.conflicting();

  private final BulkForm form;
  private final List<BulkSurvey> parts;
  private final int[] firstLines;

  /**
   * The lines of a file.
   *
   * @param firstLines for each part the number of its first line
   */
  RepeatedLines(BulkForm form, List<BulkSurvey> parts, int[] firstLines) {
    this.form = form;
    this.parts = parts;
    this.firstLines = firstLines.clone();
  }

  /** For each line that may not be taken because of its key, the reason. */
  Map<Integer, Fault> faults(FileChannel channel, int threads) {
    int[] counts = counts();
    long[] twice =
        Workers.map(IntStream.range(0, TURNS).boxed().toList(), t -> twice(t, counts[t]), threads)
            .stream()
            .flatMapToLong(LongStream::of)
            .sorted()
            .toArray();
    List<Integer> meeting = lines(twice);
    if (meeting.isEmpty()) {
      return Map.of();
    }
    if (meeting.size() > MOST) {
      throw new Unfit("very many repeated keys");
    }
    DuplicateKeys keys = new DuplicateKeys(form.mapping(), Set.of());
    Map<Integer, Fault> faults = judge(meeting, channel, keys);
    return keys.found().isEmpty()
        ? faults
        : judge(meeting, channel, new DuplicateKeys(form.mapping(), keys.found()));
  }

  private Map<Integer, Fault> judge(
      List<Integer> meeting, FileChannel channel, DuplicateKeys keys) {
    Map<Integer, Fault> faults = new HashMap<>();
    forEach(
        meeting,
        channel,
        values -> {
          switch (keys.see(values)) {
            case FIRST -> {}
            case REPEATED ->
                faults.put(values.row().number(), CellFaults.repeated(keys.firstRow(values)));
            case CONFLICTING -> faults.put(values.row().number(), CONFLICTING);
          }
        });
    return faults;
  }

  /** The number of hashes of each turn. */
  private int[] counts() {
    int[] counts = new int[TURNS];
    for (BulkSurvey part : parts) {
      for (long key : part.keys()) {
        counts[(int) (key >>> 60)]++;
      }
    }
    return counts;
  }

  /** The hashes of one turn that more than one line has. */
  private long[] twice(int turn, int count) {
    HashTable seen = new HashTable(count);
    for (BulkSurvey part : parts) {
      for (long key : part.keys()) {
        if (isOf(turn, key)) {
          seen.add(key);
        }
      }
    }
    return seen.twice();
  }

  /** The lines that have one of these hashes, which are sorted. */
  private List<Integer> lines(long[] keys) {
    List<Integer> lines = new ArrayList<>();
    BitSet among = new BitSet(1 << 20);
    for (long key : keys) {
      among.set((int) key & 0xfffff);
    }
    for (int p = 0; keys.length > 0 && p < parts.size(); p++) {
      long[] hashes = parts.get(p).keys();
      for (int i = 0; i < hashes.length && lines.size() <= MOST; i++) {
        if (among.get((int) hashes[i] & 0xfffff) && Arrays.binarySearch(keys, hashes[i]) >= 0) {
          lines.add(firstLines[p] + i);
        }
      }
    }
    return lines;
  }

  private static boolean isOf(int turn, long key) {
    return key != BulkKeys.NONE && (int) (key >>> 60) == turn;
  }

  /** Does something with these lines, without those that are rejected for what they say. */
  private void forEach(List<Integer> lines, FileChannel channel, Consumer<RowValues> action) {
    RowReader reader = form.rowReader(new PersonKeys(form.secret()));
    int at = 0;
    for (int p = 0; p < parts.size(); p++) {
      BulkSurvey part = parts.get(p);
      int next = firstLines[p] + part.lines();
      while (at < lines.size() && lines.get(at) < next) {
        int block = (lines.get(at) - firstLines[p]) / BulkSurvey.STRIDE;
        LineScanner line =
            new LineScanner(channel, form.text().separator(), part.marks()[block], part.to());
        int number = firstLines[p] + block * BulkSurvey.STRIDE;
        int end = Math.min(number + BulkSurvey.STRIDE, next);
        for (; at < lines.size() && lines.get(at) < end && line.next(); number++) {
          if (number == lines.get(at)) {
            at++;
            read(line, number, reader, action);
          }
        }
      }
    }
  }

  private void read(LineScanner line, int number, RowReader reader, Consumer<RowValues> action) {
    if (number <= form.headerLine()) {
      return;
    }
    for (SourceRow row : form.text().line(line.text(), number).orElse(List.of())) {
      RowValues values = reader.read(row);
      if (values != null && values.rejects().isEmpty()) {
        action.accept(values);
      }
    }
  }

  /**
   * A set of hashes, none of them 0, and those that were added again. Hashes are added some hundred
   * at a time: what stands in their places is asked for together, then looked at one by one.
   */
  private static final class HashTable {
    private final long[] places;
    private final long[] waiting = new long[256];
    private final long[] there = new long[256];
    private int count;
    private long[] twice = new long[16];
    private int found;

    private HashTable(int count) {
      places = new long[Integer.highestOneBit(Math.max(8, count)) * 4];
    }

    private void add(long key) {
      waiting[count++] = key;
      if (count == waiting.length) {
        settle();
      }
    }

    private void settle() {
      for (int i = 0; i < count; i++) {
        there[i] = places[(int) (waiting[i] & (places.length - 1))];
      }
      for (int i = 0; i < count; i++) {
        if (there[i] == waiting[i]) {
          twice(waiting[i]);
        } else {
          place(waiting[i]);
        }
      }
      count = 0;
    }

    private void place(long key) {
      int place = (int) (key & (places.length - 1));
      while (places[place] != 0) {
        if (places[place] == key) {
          twice(key);
          return;
        }
        place = (place + 1) & (places.length - 1);
      }
      places[place] = key;
    }

    private void twice(long key) {
      twice = found < twice.length ? twice : Arrays.copyOf(twice, found * 2);
      twice[found++] = key;
    }

    private long[] twice() {
      settle();
      return Arrays.copyOf(twice, found);
    }
  }
}
