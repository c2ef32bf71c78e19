package vn.hoi.ingest;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What became of the inbox.
 *
 * @param files one entry for each file, by name
 * @param snapshot the name of the snapshot in force
 * @param notReturned why return workbooks could not be made, a sentence for each
 */
public record IngestReport(List<FileReport> files, String snapshot, List<String> notReturned) {
  public IngestReport {
    files = List.copyOf(files);
    notReturned = List.copyOf(notReturned);
  }

  /** The files with a status. */
  public List<FileReport> with(FileReport.Status status) {
    return files.stream().filter(f -> f.status() == status).toList();
  }

  /** Rows read from files that were accepted now. */
  public long rowsRead() {
    return sum(FileReport::rowsRead);
  }

  /** Rows that became records. */
  public long rowsAccepted() {
    return sum(FileReport::rowsAccepted);
  }

  /** Rows kept as rejects, with the reason. */
  public long rowsRejected() {
    return sum(FileReport::rowsRejected);
  }

  /** Titles, totals, notes and the like. */
  public long rowsIgnored() {
    return sum(FileReport::rowsIgnored);
  }

  private long sum(ToLongFunction<FileReport> count) {
    return files.stream().mapToLong(count).sum();
  }

  /** Whether something was left out: a file refused or come too late, or a row rejected. */
  public boolean leftOut() {
    return rowsRejected() > 0
        || !with(FileReport.Status.REFUSED).isEmpty()
        || !with(FileReport.Status.LATE).isEmpty();
  }
}
