package vn.hoi.ingest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.load.RejectedCell;
import vn.hoi.ingest.text.Note;
import vn.hoi.warehouse.rule.Finding;

/**
 * What {@code ingest} would do with a file.
 *
 * @param file what would become of it and of its rows
 * @param scope what it is about, as table {@code source_file} writes it; empty when not known
 * @param mappingVersion the version of the form; 0 when not known
 * @param supersedes the name of the file whose place it would take; null when none
 * @param records how many records would go to which table
 * @param notes what people should know of it, such as hidden rows and tables that are not read
 * @param flags what its rows would be flagged or noted for, by rules that look at single rows
 * @param rejects what would be rejected, the first thousand
 */
public record FileForecast(
    FileReport file,
    String scope,
    int mappingVersion,
    @Nullable String supersedes,
    Map<String, Long> records,
    List<Note> notes,
    List<Finding> flags,
    List<RejectedCell> rejects) {
  public FileForecast {
    records = Map.copyOf(records);
    notes = List.copyOf(notes);
    flags = List.copyOf(flags);
    rejects = List.copyOf(rejects);
  }

  /** Of a file of which nothing would be read. */
  public static FileForecast of(FileReport file) {
    return new FileForecast(file, "", 0, null, Map.of(), List.of(), List.of(), List.of());
  }

  /** Whether something would be left out. */
  public boolean leavesOut() {
    return file.status() == FileReport.Status.REFUSED
        || file.status() == FileReport.Status.LATE
        || file.rowsRejected() > 0;
  }
}
