package vn.hoi.cli.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of one value: the same on every machine, whatever its language and time zone. */
final class CellText {
  private static final Pattern NUMBER =
      Pattern.compile("U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL\\(.*");

  private CellText() {}

  /** Whether values of a type of DuckDB stand at the right and go bare into JSON. */
  static boolean isNumber(String type) {
    return NUMBER.matcher(type).matches();
  }

  /** The text of the value in a column, counted from 1; null for NULL. */
  static @Nullable String of(ResultSet rows, int column) throws SQLException {
    Object value = rows.getObject(column);
    if (value == null) {
      return null;
    }
    if (value instanceof Timestamp) {
      // As java.sql.Timestamp it would pass through the machine's time zone.
      return Objects.requireNonNull(rows.getObject(column, LocalDateTime.class)).toString();
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return rows.getString(column);
  }
}
