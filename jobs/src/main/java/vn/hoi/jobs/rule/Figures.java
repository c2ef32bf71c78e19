package vn.hoi.jobs.rule;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.rule.Finding;
import vn.hoi.warehouse.rule.QualityRule;

/**
 * The figures of one row that a detector looks at.
 *
 * @param name the unit's name; its id when it has none
 * @param district the district of the unit; empty when none
 * @param values null where missing
 */
record Figures(
    String unit,
    String name,
    String district,
    String period,
    String file,
    @Nullable String sheet,
    long row,
    List<@Nullable Double> values) {

  /** The rows of a rule's table, by district, period and unit. */
  static List<Figures> of(Connection connection, QualityRule rule, List<String> expressions)
      throws SQLException {
    StringBuilder sql =
        new StringBuilder(
            "select t.unit_id, coalesce(u.name, t.unit_id), coalesce(u.district_id, ''), t.period, t.source_file,"
                + " t.source_sheet, t.source_row");
    expressions.forEach(e -> sql.append(", cast(").append(e).append(" as double)"));
    sql.append(" from ").append(rule.table());
    sql.append(" t left join (select unit_id as of_unit, trim(type || ' ' || name) as name,");
    sql.append(" district_id from unit) u on u.of_unit = t.unit_id order by 3, 4, 1, 5, 6, 7");
    List<Figures> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql.toString())) {
      while (row.next()) {
        List<@Nullable Double> values = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
          double value = row.getDouble(8 + i);
          values.add(row.wasNull() ? null : value);
        }
        rows.add(
            new Figures(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                values));
      }
    }
    return rows;
  }

  Finding finding(QualityRule rule, String subject, String detail) {
    return new Finding(rule, file, sheet, row, unit, period, subject, detail);
  }
}
