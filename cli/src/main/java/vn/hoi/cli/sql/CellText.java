package vn.hoi.cli.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.Problem;

/** The text of one value: the same on every machine, whatever its language and time zone. */
final class CellText {
  private static final Pattern NUMBER =
      Pattern.compile("U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL\\(.*");

  private static final int LAST_YEAR = 200_000;

  private CellText() {}

  /** Whether values of a type of DuckDB stand at the right and go bare into JSON. */
  static boolean isNumber(String type) {
    return NUMBER.matcher(type).matches();
  }

  /** The text of the value in a column, counted from 1; null for NULL. */
  static @Nullable String of(ResultSet rows, int column) throws SQLException {
    try {
      return shown(rows, column);
    } catch (DateTimeException e) {
      String label = rows.getMetaData().getColumnLabel(column);
      throw Problem.ofAuthor(
          "Cannot show the column "
              + label
              + ": it holds a date or a time that no calendar or clock shows. Write it as a text:"
              + " CAST("
              + label
              + " AS VARCHAR).");
    }
  }

  private static @Nullable String shown(ResultSet rows, int column) throws SQLException {
    Object value = rows.getObject(column);
    if (value == null) {
      return null;
    }
    if (value instanceof Timestamp) {
      // As java.sql.Timestamp it would pass through the machine's time zone.
      return finite(Objects.requireNonNull(rows.getObject(column, LocalDateTime.class))).toString();
    }
    if (value instanceof LocalDate day) {
      return finite(day).toString();
    }
    if (value instanceof OffsetDateTime moment) {
      finite(moment);
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return rows.getString(column);
  }

  /** DuckDB's infinite days come as the last that its numbers can hold. */
  private static <T extends Temporal> T finite(T day) {
    if (Math.abs(day.get(ChronoField.YEAR)) > LAST_YEAR) {
      throw new DateTimeException("No day of a calendar");
    }
    return day;
  }
}
