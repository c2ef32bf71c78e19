package vn.hoi.jobs.example;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.table.Column;

/** Turns the cells of an example into values of a column's type. */
final class ExampleCells {
  private ExampleCells() {}

  static @Nullable Object value(Column column, @Nullable String cell, List<String> faults) {
    if (cell == null) {
      return null;
    }
    try {
      return switch (column.type()) {
        case TEXT -> cell;
        case INTEGER -> Long.valueOf(cell);
        // More places than the column has are a fault, not rounded.
        case DECIMAL -> new BigDecimal(cell).setScale(4);
        case REAL -> Double.valueOf(cell);
        case DATE -> LocalDate.parse(cell);
        case BOOLEAN -> bool(cell);
      };
    } catch (ArithmeticException | NumberFormatException | DateTimeException e) {
      faults.add("`" + cell + "` is no value for the column " + column.name());
      return null;
    }
  }

  private static Boolean bool(String cell) {
    if (cell.equals("true") || cell.equals("false")) {
      return cell.equals("true");
    }
    throw new NumberFormatException(cell);
  }
}
