package vn.hoi.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads .xls (Excel 97-2003) from its records. Not through POI's model of a workbook: exports of
 * the statistics office write cells column by column and leave out records that the model insists
 * on. Rows are therefore gathered first; the format allows 65,536 in a sheet.
 */
final class XlsSheetReader implements SheetReader {
  private final XlsRecords gathered = new XlsRecords();
  private final Iterator<SourceRow> rows;

  XlsSheetReader(DirectoryNode root) {
    this.rows = read(root).iterator();
  }

  private List<SourceRow> read(DirectoryNode root) {
    try (InputStream in = root.createDocumentInputStream("Workbook")) {
      RecordFactoryInputStream records = new RecordFactoryInputStream(in, false);
      for (var record = records.nextRecord(); record != null; record = records.nextRecord()) {
        gathered.take(record);
      }
      return gathered.rows();
    } catch (EncryptedDocumentException e) {
      throw SourceFiles.isProtected();
    } catch (RefusedFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw ZipCheck.broken();
    }
  }

  @Override
  public @Nullable SourceRow next() {
    return rows.hasNext() ? rows.next() : null;
  }

  @Override
  public List<String> sheets() {
    return gathered.names();
  }

  @Override
  public SheetLayout layout(int sheet) {
    return gathered.layout(sheet);
  }

  @Override
  public void close() {
    // The file was read and closed at the start.
  }
}
