package vn.hoi.ingest.database;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.sheet.CellKind;
import vn.hoi.ingest.sheet.SheetReader;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.warehouse.store.Hashes;

/**
 * The answer to a query as a table with its column labels for headings. Rows are numbered from 1 in
 * the answer's order. Counts, sums and a hash of all that was read grow with each row.
 */
final class DatabaseReader implements SheetReader {
  private final ResultSet answer;
  private final List<String> labels = new ArrayList<>();
  private final List<Boolean> numeric = new ArrayList<>();
  private final Map<String, BigDecimal> sums = new TreeMap<>();
  private final MessageDigest digest = Hashes.sha256();
  private boolean begun;
  private int rows;
  private long bytes;

  DatabaseReader(ResultSet answer) throws SQLException {
    this.answer = answer;
    ResultSetMetaData columns = answer.getMetaData();
    for (int c = 1; c <= columns.getColumnCount(); c++) {
      String label = columns.getColumnLabel(c).toLowerCase(Locale.ROOT);
      boolean number = isNumeric(columns.getColumnType(c), columns.getColumnTypeName(c));
      labels.add(label);
      numeric.add(number);
      if (number) {
        sums.put(label, BigDecimal.ZERO);
      }
    }
  }

  private static boolean isNumeric(int type, String name) {
    return switch (type) {
      case Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL -> true;
      // The driver calls amounts with a currency sign doubles, too.
      case Types.REAL, Types.FLOAT, Types.DOUBLE -> !name.equals("money");
      default -> false;
    };
  }

  /** A number as the server writes it; null when it is none, as NaN and infinity. */
  static @Nullable BigDecimal number(@Nullable String text) {
    try {
      return text == null ? null : new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @Override
  public @Nullable SourceRow next() {
    try {
      if (!begun) {
        begun = true;
        return header();
      }
      while (answer.next()) {
        SourceRow row = read();
        if (!row.cells().isEmpty()) {
          return row;
        }
      }
      return null;
    } catch (SQLException e) {
      throw DatabaseFaults.reading(e);
    }
  }

  private SourceRow header() {
    List<SourceCell> cells = new ArrayList<>();
    for (int c = 0; c < labels.size(); c++) {
      cells.add(SourceCell.text(c, labels.get(c)));
    }
    return new SourceRow(null, 0, false, labels.size(), cells);
  }

  private SourceRow read() throws SQLException {
    rows = Math.addExact(rows, 1);
    List<SourceCell> cells = new ArrayList<>(labels.size());
    for (int c = 0; c < labels.size(); c++) {
      String text = answer.getString(c + 1);
      byte[] said = (text == null ? "\u0000" : text + "\u001f").getBytes(StandardCharsets.UTF_8);
      digest.update(said);
      bytes += said.length;
      BigDecimal number = numeric.get(c) ? number(text) : null;
      if (number != null) {
        sums.merge(labels.get(c), number, BigDecimal::add);
        cells.add(new SourceCell(c, CellKind.NUMBER, number.toPlainString(), number, null));
      } else if (text != null && !text.isBlank()) {
        cells.add(SourceCell.text(c, text));
      }
    }
    return new SourceRow(null, rows, false, labels.size(), cells);
  }

  /** Rows read so far, blank ones included. */
  long rows() {
    return rows;
  }

  /** The sums so far of the columns that hold numbers. */
  Map<String, BigDecimal> sums() {
    return sums;
  }

  /** A hash of labels and rows; the answer must have been read to its end. */
  String sha256() {
    digest.update(String.join("\u001f", labels).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  long bytes() {
    return bytes;
  }

  @Override
  public void close() {
    try {
      answer.getStatement().close();
    } catch (SQLException e) {
      throw DatabaseFaults.reading(e);
    }
  }
}
