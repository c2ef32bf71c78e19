package vn.hoi.cli.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.IndicatorChange;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReleaseTable;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.text.Csv;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition.Sensitivity;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;

/**
 * The tables that compare values, as a release hands them out. {@link ComparisonRules} tells which
 * rows.
 */
record ComparisonTables(SnapshotSession session, ReleaseIndex release, Definitions definitions) {
  private static final String INDEX = "Q01";
  private static final Map<String, String> NAMES =
      Map.of(
          "unit_id", "name",
          "other_unit_id", "other_name",
          "lowest_unit_id", "lowest_name",
          "highest_unit_id", "highest_name");

  /** All of them that have a row. */
  List<ReleaseTable> tables() {
    ComparisonRules rules =
        new ComparisonRules(release, definitions.disclosure().of(Sensitivity.HIGH).below());
    String periods =
        release.data().periods().stream()
            .map(ReviewPeriod::id)
            .map(id -> "'" + id.replace("'", "''") + "'")
            .collect(Collectors.joining(", "));
    List<ReleaseTable> tables = new ArrayList<>();
    add(
        tables,
        "changes.csv",
        "Thay đổi so với mốc so sánh của thành phố, khu vực, quận, huyện, thị xã và tương đương: khoảng tin"
            + " cậy 95% và các phần tạo nên thay đổi",
        rules.changes(rows(ComparisonSql.CHANGES, periods)).stream().map(this::told).toList());
    add(
        tables,
        "contrasts.csv",
        "Bảng đối chiếu: chênh lệch giữa mức thay đổi của hai nhóm (như đơn vị điểm và đơn vị khác),"
            + " kèm khoảng tin cậy 95%",
        rules.contrasts(rows(ComparisonSql.CONTRASTS, periods)));
    add(
        tables,
        "inequality.csv",
        "Khoảng cách giữa các nơi: thấp nhất, cao nhất, phương sai, chỉ số Theil",
        rules.inequality(rows(ComparisonSql.INEQUALITY, periods)));
    add(
        tables,
        "bounds.csv",
        "Giới hạn thấp nhất và cao nhất của các tỷ lệ, dù những nơi chưa báo cáo và những dòng bị loại"
            + " ghi gì đi nữa (nơi chưa báo cáo được coi là nhiều nhất 100%); để trống khi không biết"
            + " phần thiếu lớn đến đâu",
        rules.bounds(rows(ComparisonSql.BOUNDS, periods)));
    add(
        tables,
        "transitions.csv",
        "Bảng chuyển hạng toàn thành phố, kèm kiểm định đối xứng (Bowker; bậc tự do tính mọi cặp mức, kể"
            + " cả cặp không cơ sở nào chuyển)",
        rules.transitions(rows(ComparisonSql.TRANSITIONS, periods)));
    add(
        tables,
        "survey-estimates.csv",
        "Bảng ước lượng khảo sát: tỷ lệ chọn mức 4, 5, khoảng tin cậy và thay đổi giữa các đợt",
        rules.estimates(rows(ComparisonSql.ESTIMATES, periods)));
    add(
        tables,
        "quality-ranks.csv",
        "Bảng thứ hạng theo chỉ số chất lượng cơ sở Hội (Q01), kèm khoảng 5-95% qua các kịch bản",
        rules.ranked(rows(ComparisonSql.RANKS, periods), INDEX));
    add(
        tables,
        "quality-pairs.csv",
        "So sánh từng cặp cơ sở Hội trong cùng quận, huyện, thị xã theo chỉ số chất lượng (Q01)",
        rules.ranked(rows(ComparisonSql.PAIRS, periods), INDEX));
    add(
        tables,
        "report-checks.csv",
        "Số báo cáo đối chiếu với số tính lại từ danh sách: bao nhiêu cơ sở khớp, lệch hoặc chỉ có một"
            + " bên",
        rows(ComparisonSql.REPORT_CHECKS, release.data().period().asOf().toString()).stream()
            .map(this::lineNamed)
            .toList());
    add(
        tables,
        "total-checks.csv",
        "Những số tổng in trên biểu không khớp hoặc không so được với tổng các dòng (total_check): ở tệp"
            + " nào, ô nào",
        rows(ComparisonSql.TOTAL_CHECKS, ""));
    return tables;
  }

  private Row lineNamed(Row row) {
    Map<String, String> names = new HashMap<>();
    definitions.reconciliations().checks().forEach(c -> names.put(c.line(), c.name().vi()));
    definitions.reconciliations().rates().forEach(r -> names.put(r.line(), r.name().vi()));
    return row.with("line", "line_vi", names.get(row.text("line")));
  }

  /** A change as it was published, with what made it. */
  private Row told(Row row) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>(row.cells());
    IndicatorChange change =
        release.change(
            row.text("indicator"),
            row.text("period"),
            row.text("category"),
            row.text("level"),
            row.text("unit_id"));
    if (change != null) {
      IndicatorChange.Explanation of = change.explanation();
      cells.put("baseline_value", change.baselineValue());
      cells.put("value", change.value());
      cells.put("change", change.change());
      cells.put("low", of == null ? null : of.low());
      cells.put("high", of == null ? null : of.high());
      cells.put("like_for_like_change", of == null ? null : of.likeForLike());
      cells.put("rate_effect", of == null ? null : of.rate());
      cells.put("composition_effect", of == null ? null : of.composition());
      cells.put("boundary_effect", of == null ? null : of.boundary());
      cells.put("reporting_effect", of == null ? null : of.reporting());
    }
    return new Row(cells);
  }

  private void add(List<ReleaseTable> tables, String file, String title, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<Row> named = rows.stream().map(this::named).toList();
    Csv csv = new Csv().line(List.copyOf(named.get(0).cells().keySet()));
    csv.lines(named, Row::values);
    tables.add(new ReleaseTable(file, title, csv.toString()));
  }

  /** The row with the names of its places, and whether its data are invented. */
  private Row named(Row row) {
    Row named = row;
    String last = "";
    for (String column : row.cells().keySet()) {
      String name = NAMES.get(column);
      if (name != null) {
        String unit = row.text(column);
        Object place = unit.isEmpty() ? null : release.place(unit, row.text("level")).name();
        named = named.with(column, name, place);
      }
      last = column;
    }
    return named.with(last, "synthetic", release.data().synthetic());
  }

  private List<Row> rows(String sql, String filter) {
    List<Row> rows = new ArrayList<>();
    try (Statement statement = session.connection().createStatement();
        ResultSet result = statement.executeQuery(String.format(Locale.ROOT, sql, filter))) {
      var columns = result.getMetaData();
      while (result.next()) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          cells.put(columns.getColumnLabel(i), result.getObject(i));
        }
        rows.add(new Row(cells));
      }
      return rows;
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the snapshot for a release: " + e.getMessage(), e);
    }
  }
}
