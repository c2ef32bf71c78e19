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
 * @param districtName its name; empty when none
 * @param values null where missing
 */
record Figures(
    String unit,
    String name,
    String district,
    String districtName,
    String period,
    String file,
    @Nullable String sheet,
    long row,
    List<@Nullable Double> values) {
  /** Columns that no rule's expression means. */
  private static final String UNITS =
      """
      (select u.unit_id as of_unit, trim(u.type || ' ' || u.name) as of_name,
        u.district_id as of_district, trim(d.type || ' ' || d.name) as of_district_name
      from unit u left join unit d on d.unit_id = u.district_id)""";

  /** The rows of a rule's table, by district, period and unit. */
  static List<Figures> of(Connection connection, QualityRule rule, List<String> expressions)
      throws SQLException {
    StringBuilder sql = new StringBuilder("select t.unit_id, coalesce(of_name, t.unit_id),");
    sql.append(" coalesce(of_district, ''), coalesce(of_district_name, ''), t.period,");
    sql.append(" t.source_file, t.source_sheet, t.source_row");
    expressions.forEach(e -> sql.append(", cast(").append(e).append(" as double)"));
    sql.append(" from ").append(rule.table()).append(" t left join ").append(UNITS);
    sql.append(" on of_unit = t.unit_id order by 3, 5, 1, 6, 7, 8");
    List<Figures> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql.toString())) {
      while (row.next()) {
        List<@Nullable Double> values = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
          double value = row.getDouble(9 + i);
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
                row.getString(7),
                row.getLong(8),
                values));
      }
    }
    return rows;
  }

  /** The name with the district behind it. */
  String fullName() {
    return districtName.isEmpty() ? name : name + " (" + districtName + ")";
  }

  Finding finding(QualityRule rule, String subject, String detail) {
    return new Finding(rule, file, sheet, row, unit, period, subject, detail);
  }
}
