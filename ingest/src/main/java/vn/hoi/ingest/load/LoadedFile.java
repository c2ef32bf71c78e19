package vn.hoi.ingest.load;

import java.util.List;
import java.util.Set;
import vn.hoi.warehouse.store.TableFile;

/**
 * What became of the rows of one file.
 *
 * @param hidden how many of the accepted and rejected rows were hidden in the sheet, or their sheet
 *     was; they are read like others
 * @param wrongTotals how many printed totals are not the sum of the rows they cover
 * @param notes what of the file was not read although it looks like a table
 * @param districts the districts that its accepted rows are about
 * @param tables the table files written, rejects included; not yet part of any snapshot
 */
public record LoadedFile(
    long read,
    long accepted,
    long rejected,
    long ignored,
    long hidden,
    long wrongTotals,
    List<String> notes,
    Set<String> districts,
    List<TableFile> tables) {
  public LoadedFile {
    notes = List.copyOf(notes);
    districts = Set.copyOf(districts);
    tables = List.copyOf(tables);
  }
}
