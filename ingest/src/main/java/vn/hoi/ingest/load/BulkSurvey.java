package vn.hoi.ingest.load;

import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.List;
import vn.hoi.ingest.sheet.SourceRow;

/**
 * What the first look at a part of a large file found out.
 *
 * @param from where its first line begins
 * @param to where the next part begins
 * @param lines its lines, blank ones included
 * @param keys for each line the hash of its key
 * @param marks where every {@link #STRIDE}th line begins
 */
@SuppressWarnings("ArrayRecordComponent")
record BulkSurvey(long from, long to, int lines, long[] keys, long[] marks) {
  static final int STRIDE = 1024;

  /**
   * Looks at a part of a file.
   *
   * @throws Unfit when it holds something that only the reading row by row understands
   */
  static BulkSurvey of(BulkForm form, FileChannel channel, long from, long to, BulkFields fields) {
    LineScanner line = new LineScanner(channel, form.text().separator(), from, to);
    BulkKeys keys = new BulkKeys(form, fields, new CellParser(new PersonKeys(form.secret())));
    boolean keyed = !form.mapping().key().isEmpty();
    long[] hashes = new long[1 << 16];
    long[] marks = new long[1 << 8];
    int lines = 0;
    while (line.next()) {
      if (lines % STRIDE == 0) {
        marks = room(marks, lines / STRIDE);
        marks[lines / STRIDE] = line.offset();
      }
      if (keyed) {
        hashes = room(hashes, lines);
        hashes[lines] = key(form, line, keys);
      } else if (!line.isSimple()) {
        record(form, line);
      }
      lines++;
    }
    return new BulkSurvey(
        from,
        to,
        lines,
        keyed ? Arrays.copyOf(hashes, lines) : new long[0],
        Arrays.copyOf(marks, (lines + STRIDE - 1) / STRIDE));
  }

  private static long key(BulkForm form, LineScanner line, BulkKeys keys) {
    if (line.isComment()) {
      return BulkKeys.NONE;
    }
    int width = form.header().width();
    if (line.isSimple()) {
      return line.fields() == width ? keys.hash(line) : BulkKeys.NONE;
    }
    return record(form, line).stream()
        .filter(row -> row.width() == width)
        .mapToLong(keys::hash)
        .findFirst()
        .orElse(BulkKeys.NONE);
  }

  private static List<SourceRow> record(BulkForm form, LineScanner line) {
    return form.text()
        .line(line.text(), 1)
        .orElseThrow(() -> new Unfit("a record over several lines"));
  }

  private static long[] room(long[] array, int index) {
    return index < array.length ? array : Arrays.copyOf(array, array.length * 2);
  }

  /** The same without the hashes, which are large and needed once. */
  BulkSurvey withoutKeys() {
    return new BulkSurvey(from, to, lines, new long[0], marks);
  }
}
