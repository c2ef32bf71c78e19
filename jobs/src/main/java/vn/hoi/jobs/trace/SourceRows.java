package vn.hoi.jobs.trace;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one source file that a value is made of.
 *
 * @param indicator the indicator whose query reads them
 * @param period the period in which it does
 * @param table the table they became
 * @param fileId source_file.file_id
 * @param fileName the file's path in the inbox
 * @param sheet the sheet; null for a text file
 * @param ranges exactly those rows, in order
 */
public record SourceRows(
    String indicator,
    String period,
    String table,
    String fileId,
    String fileName,
    @Nullable String sheet,
    List<Range> ranges) {
  private static final int SHOWN = 12;

  /**
   * Rows without a gap.
   *
   * @param first the first, from 1
   * @param last the last, which is inside
   */
  public record Range(long first, long last) {
    public Range {
      if (first < 1 || last < first) {
        throw new IllegalArgumentException(first + "-" + last + " are no rows");
      }
    }

    @Override
    public String toString() {
      return first == last ? Long.toString(first) : first + "-" + last;
    }
  }

  public SourceRows {
    ranges = List.copyOf(ranges);
  }

  /** How many rows. */
  public long rows() {
    return ranges.stream().mapToLong(range -> range.last() - range.first() + 1).sum();
  }

  /**
   * Their numbers, such as {@code 4-12, 15, 18-2495}; of very many stretches only the first and the
   * last, and how many more there are.
   */
  public String places() {
    // To tell that there is one more takes more room than that one.
    if (ranges.size() <= SHOWN + 1) {
      return allPlaces();
    }
    int tail = 2;
    List<Range> head = ranges.subList(0, SHOWN - tail);
    List<Range> end = ranges.subList(ranges.size() - tail, ranges.size());
    int between = ranges.size() - SHOWN;
    return text(head) + ", … (" + between + " more stretches) …, " + text(end);
  }

  /** Their numbers, all of them. */
  public String allPlaces() {
    return text(ranges);
  }

  private static String text(List<Range> ranges) {
    return ranges.stream().map(Range::toString).collect(Collectors.joining(", "));
  }
}
