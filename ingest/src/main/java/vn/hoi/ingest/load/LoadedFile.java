package vn.hoi.ingest.load;

import java.util.List;
import java.util.Set;
import vn.hoi.ingest.text.Note;
import vn.hoi.warehouse.store.TableFile;

/**
 * What became of the rows of one file.
 *
 * @param notes what people should know of it: rows that were hidden in the sheet, or their sheet
 *     was; printed totals that are not the sum of the rows they cover; rows about another district
 *     than the sender's; what was not read although it looks like a table
 * @param districts the districts that its accepted rows are about
 * @param tables the table files written, rejects included; not yet part of any snapshot
 */
public record LoadedFile(
    long read,
    long accepted,
    long rejected,
    long ignored,
    List<Note> notes,
    Set<String> districts,
    List<TableFile> tables) {
  public LoadedFile {
    notes = List.copyOf(notes);
    districts = Set.copyOf(districts);
    tables = List.copyOf(tables);
  }
}
