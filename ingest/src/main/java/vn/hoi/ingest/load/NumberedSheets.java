package vn.hoi.ingest.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.sheet.SheetLayout;
import vn.hoi.ingest.sheet.SheetReader;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.PersonalText;

/**
 * A file's rows, with sheets called by their place, such as {@code #2}, where their names may say
 * who somebody is: in a file of persons all, in another those that hold a long number.
 */
final class NumberedSheets implements SheetReader {
  private final SheetReader reader;
  private final MappingDefinition mapping;
  private @Nullable String name;
  private @Nullable String shown;

  NumberedSheets(SheetReader reader, MappingDefinition mapping) {
    this.reader = reader;
    this.mapping = mapping;
  }

  @Override
  public @Nullable SourceRow next() {
    SourceRow row = reader.next();
    String sheet = row == null ? null : row.sheet();
    if (row == null || sheet == null) {
      return row;
    }
    if (!sheet.equals(name)) {
      name = sheet;
      shown = shown(sheet);
    }
    return new SourceRow(shown, row.number(), row.hidden(), row.width(), row.cells());
  }

  private String shown(String sheet) {
    return mapping.persons() || !PersonalText.masked(sheet).equals(sheet)
        ? "#" + (reader.sheets().indexOf(sheet) + 1)
        : sheet;
  }

  @Override
  public List<String> sheets() {
    return reader.sheets().stream().map(this::shown).toList();
  }

  @Override
  public SheetLayout layout(int sheet) {
    return reader.layout(sheet);
  }

  @Override
  public void close() {
    reader.close();
  }
}
