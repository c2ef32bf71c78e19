package vn.hoi.ingest.load;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.warehouse.table.Column;
import vn.hoi.warehouse.table.ColumnType;
import vn.hoi.warehouse.table.Table;

/** Makes the records of most kinds: the mapping's names are the table's columns. */
final class TableRecordMaker implements RecordMaker {
  private final MappingDefinition mapping;
  private final Table table;
  private final Map<String, Object> constants = new HashMap<>();
  private final String fileId;

  TableRecordMaker(MappingDefinition mapping, Scope scope, String fileId) {
    this.mapping = mapping;
    this.table = mapping.table();
    this.fileId = fileId;
    mapping.constants().forEach((name, text) -> constants.put(name, constant(name, text, scope)));
  }

  /** What the file's scope or the definition says for a column; null when nothing. */
  @Nullable Object constant(String column) {
    return constants.get(column);
  }

  private Object constant(String name, String text, Scope scope) {
    Object value =
        switch (text) {
          case "{period}" -> Objects.requireNonNull(scope.period());
          case "{as_of}" -> Objects.requireNonNull(scope.asOf());
          case "{year}" -> Objects.requireNonNull(scope.year());
          case "{revision}" -> scope.revision();
          default -> text;
        };
    return switch (table.column(name).type()) {
      case INTEGER -> Long.valueOf(value.toString());
      case DATE -> java.time.LocalDate.parse(value.toString());
      case TEXT -> value.toString();
      case DECIMAL -> new BigDecimal(value.toString());
      case REAL, BOOLEAN -> value;
    };
  }

  @Override
  public void make(RowValues values, Sink sink) {
    if (!mapping.byLine()) {
      sink.add(table, record(values, null));
      return;
    }
    for (ColumnDefinition column : mapping.columns()) {
      if (!column.line().isEmpty()) {
        sink.add(table, record(values, column.line()));
      }
    }
  }

  private @Nullable Object[] record(RowValues values, @Nullable String line) {
    @Nullable Object[] record = new @Nullable Object[table.columns().size()];
    for (int i = 0; i < record.length; i++) {
      Column column = table.columns().get(i);
      record[i] =
          switch (column.name()) {
            case "source_file" -> fileId;
            case "source_sheet" -> values.row().sheet();
            case "source_row" -> (long) values.row().number();
            default -> value(column, values, line);
          };
    }
    return record;
  }

  private @Nullable Object value(Column column, RowValues values, @Nullable String line) {
    if (line != null && column.name().equals("line")) {
      return line;
    }
    if (line != null && column.name().equals("decimals")) {
      Integer decimals = values.decimals(line);
      return decimals == null ? null : decimals.longValue();
    }
    String name = line != null && column.name().equals("value") ? line : column.name();
    Object value = values.get(name);
    if (value == null) {
      return constants.get(name);
    }
    if (column.type() == ColumnType.BOOLEAN) {
      return Boolean.valueOf(value.toString());
    }
    return column.type() == ColumnType.DECIMAL && value instanceof Long whole
        ? BigDecimal.valueOf(whole)
        : value;
  }
}
