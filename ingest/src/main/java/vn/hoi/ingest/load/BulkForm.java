package vn.hoi.ingest.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.RowPatterns;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.CsvText;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.warehouse.table.ColumnType;

/**
 * How the lines of one large text file are read.
 *
 * @param headerLine the line of the header; records begin below
 */
@SuppressWarnings("ArrayRecordComponent")
record BulkForm(
    MappingDefinition mapping,
    RowPatterns patterns,
    UnitRegister register,
    Scope scope,
    String fileId,
    byte[] secret,
    CsvText text,
    Header header,
    int headerLine) {
  private static final int LONGEST_LINE = 1 << 18;

  /**
   * Whether a mapping says only things that can be seen in one line. It has a figure or date, which
   * a header repeated among the lines is not: else that could be taken for a record.
   */
  static boolean suits(MappingDefinition mapping) {
    return !mapping.workbook()
        && !mapping.byLine()
        && !mapping.sections()
        && !mapping.kind().equals("unit_register")
        && mapping.columns().stream()
            .anyMatch(
                c -> c.required() && (c.type() == ValueType.DATE || RowEvidence.isFigure(c.type())))
        && mapping.columns().stream()
            .noneMatch(
                c ->
                    c.fillDown()
                        || !c.only().isEmpty()
                        || !c.within().isEmpty()
                        || !c.needed().isEmpty())
        && mapping.table().columns().stream()
            .noneMatch(c -> c.type() == ColumnType.REAL || c.type() == ColumnType.BOOLEAN);
  }

  /** A reader of rows for one thread: the reference by which every line is judged. */
  RowReader rowReader(PersonKeys keys) {
    PrintedTotals none = new PrintedTotals(mapping, patterns, new CellParser(keys));
    return new RowReader(
        mapping,
        patterns,
        header,
        keys,
        register,
        scope,
        none,
        MergedCells.none(),
        SwappedDates.none());
  }

  /** The positions among the bound columns of those by which units are placed. */
  List<Integer> placing() {
    List<Integer> columns = new ArrayList<>();
    for (int c = 0; c < header.columns().size(); c++) {
      ColumnDefinition column = header.columns().get(c).definition();
      if (isPlace(column.type())
          || column.name().equals(mapping.levelColumn())
          || column.name().equals(mapping.unitAt())) {
        columns.add(c);
      }
    }
    boolean places = columns.stream().anyMatch(c -> isPlace(definition(c).type()));
    return places ? columns : List.of();
  }

  static boolean isPlace(ValueType type) {
    return type == ValueType.UNIT_CODE || type == ValueType.UNIT_NAME || type == ValueType.DISTRICT;
  }

  ColumnDefinition definition(int bound) {
    return header.columns().get(bound).definition();
  }

  /** The position of a column among the bound ones; -1 when the header has it not. */
  int bound(String name) {
    for (int c = 0; c < header.columns().size(); c++) {
      if (definition(c).name().equals(name)) {
        return c;
      }
    }
    return -1;
  }

  /** Where the parts of the file begin: always at a line, whatever the number of threads. */
  List<Long> parts(FileChannel channel, int part) throws IOException {
    List<Long> starts = new ArrayList<>();
    starts.add((long) text.mark());
    byte[] bytes = new byte[LONGEST_LINE];
    for (long nominal = part; nominal < channel.size(); nominal += part) {
      int n = channel.read(ByteBuffer.wrap(bytes), nominal - 1);
      int end = 0;
      while (end < n && bytes[end] != '\n') {
        end++;
      }
      if (end == bytes.length) {
        throw new Unfit("a line longer than any form's");
      }
      long start = nominal + end;
      if (start < channel.size() && start > starts.get(starts.size() - 1)) {
        starts.add(start);
      }
    }
    starts.add(channel.size());
    return starts;
  }
}
