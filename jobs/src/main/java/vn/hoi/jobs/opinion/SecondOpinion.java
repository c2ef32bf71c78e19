package vn.hoi.jobs.opinion;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;

/** Computes every indicator once more, on DuckDB, and compares it with the results on record. */
public final class SecondOpinion {
  private static final int SHOWN = 20;

  private SecondOpinion() {}

  /**
   * Refuses results on which the two engines do not agree.
   *
   * @throws Problem of the author, naming the differences
   */
  public static void check(Warehouse warehouse, Snapshot snapshot, Definitions definitions) {
    List<Difference> differences =
        baseFirst(compare(warehouse, snapshot, definitions), definitions);
    if (differences.isEmpty()) {
      return;
    }
    String shown =
        differences.stream()
            .limit(SHOWN)
            .map(Difference::toString)
            .collect(Collectors.joining("\n  ", "\n  ", ""));
    String more =
        differences.size() > SHOWN ? "\n  and " + (differences.size() - SHOWN) + " more" : "";
    throw Problem.ofAuthor(
        "Cannot publish: Spark and DuckDB do not agree on "
            + differences.size()
            + (differences.size() == 1 ? " figure:" : " figures:")
            + shown
            + more
            + concerned(differences)
            + "\nThe query of the indicator means different things on the two engines: mend it in"
            + " indicator.sql, then run `hoi compute`.");
  }

  /** In the order of counting: what others are built on is told before them. */
  private static List<Difference> baseFirst(List<Difference> differences, Definitions definitions) {
    List<String> order =
        definitions.waves().stream().flatMap(List::stream).map(IndicatorDefinition::id).toList();
    return differences.stream()
        .sorted(Comparator.comparingInt(difference -> order.indexOf(difference.indicator())))
        .toList();
  }

  /** The indicators and how many of their figures differ, for all are not shown. */
  private static String concerned(List<Difference> differences) {
    Map<String, Long> figures =
        differences.stream()
            .collect(
                Collectors.groupingBy(
                    Difference::indicator, LinkedHashMap::new, Collectors.counting()));
    if (figures.size() == 1) {
      return "";
    }
    return figures.entrySet().stream()
        .map(each -> each.getKey() + " (" + each.getValue() + ")")
        .collect(Collectors.joining(", ", "\nThey are figures of ", "."));
  }

  /** Every figure that DuckDB does not find, in order of their keys. */
  public static List<Difference> compare(
      Warehouse warehouse, Snapshot snapshot, Definitions definitions) {
    return compare(warehouse, snapshot, definitions, Progress.SILENT);
  }

  /**
   * The same, telling its steps.
   *
   * @param progress is told the counting of all values, then the comparing of all figures
   */
  public static List<Difference> compare(
      Warehouse warehouse, Snapshot snapshot, Definitions definitions, Progress progress) {
    try (SnapshotSession session =
        SnapshotSession.open(warehouse, snapshot, Table.Access.RECORDS)) {
      Connection connection = session.connection();
      progress.began("count once more");
      new DuckEngine(connection).views(definitions.viewsOf(definitions.indicators().values()));
      prepare(connection, definitions);
      for (List<IndicatorDefinition> wave : definitions.waves()) {
        compute(connection, wave);
      }
      progress.ended("count once more", 0, "DuckDB");
      progress.began("compare");
      List<Difference> differences = differences(connection);
      progress.ended(
          "compare",
          0,
          differences.isEmpty() ? "no difference" : differences.size() + " differences");
      return differences;
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot form the second opinion: " + DuckEngine.firstLine(e), e);
    }
  }

  private static void prepare(Connection connection, Definitions definitions) throws SQLException {
    for (String statement : OpinionSql.TABLES.split(";", -1)) {
      run(connection, statement);
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into opinion_definition values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (IndicatorDefinition definition : definitions.indicators().values()) {
        for (Category category : definition.categories()) {
          insert.setString(1, definition.id());
          insert.setString(2, definition.grain().name().toUpperCase(Locale.ROOT));
          insert.setString(3, category.id());
          insert.setBoolean(4, category.measure().hasDenominator());
          insert.setLong(5, category.measure().scale());
          insert.setDouble(6, definitions.disclosure().coverageGate());
          insert.setBoolean(7, category.levels() == Category.Levels.OWN);
          insert.setString(8, category.against());
          insert.setBoolean(9, category.hasInterval());
          insert.execute();
        }
      }
    }
  }

  private static void compute(Connection connection, List<IndicatorDefinition> wave)
      throws SQLException {
    run(connection, "create or replace temp table opinion_wave (indicator varchar)");
    for (IndicatorDefinition definition : wave) {
      run(connection, "insert into opinion_wave values ('" + definition.id() + "')");
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "insert into opinion_row select indicator, period, unit_id, category, numerator,"
                + " denominator from ("
                + DuckEngine.query(definition)
                + ")");
      } catch (SQLException e) {
        throw DuckEngine.notUnderstood(definition, e);
      }
    }
    run(connection, OpinionSql.ROLL_UP);
  }

  private static List<Difference> differences(Connection connection) throws SQLException {
    String sql =
        String.format(
            Locale.ROOT,
            OpinionSql.IN_ORDER,
            OpinionSql.VALUE_DIFFERENCES,
            OpinionSql.CHANGE_DIFFERENCES,
            EffectSql.DIFFERENCES,
            ContrastSql.DIFFERENCES,
            BoundarySql.DIFFERENCES);
    List<Difference> differences = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        differences.add(
            new Difference(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8)));
      }
    }
    return differences;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
