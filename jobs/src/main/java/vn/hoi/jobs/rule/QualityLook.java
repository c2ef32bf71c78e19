package vn.hoi.jobs.rule;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.rule.Detector;
import vn.hoi.warehouse.rule.Finding;
import vn.hoi.warehouse.rule.QualityRule;
import vn.hoi.warehouse.rule.QualityRules;
import vn.hoi.warehouse.rule.RuleQuery;

/**
 * Holds all rules that flag or note against a snapshot. Tables about single persons are not
 * visible, so no finding can tell of one.
 */
public final class QualityLook {
  private static final String CITY = "01";
  private static final Pattern DISTRICT = Pattern.compile("district=([^;]+)");
  private static final Pattern PERIOD = Pattern.compile("(?:period|year|as_of)=([^;]+)");
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-\\d\\d");

  private record Unit(String name, String district) {}

  private record File(String kind, String name, String scope) {}

  private final Connection connection;
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, File> files = new HashMap<>();

  private QualityLook(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      try (ResultSet row =
          statement.executeQuery(
              "select unit_id, trim(type || ' ' || name), case when level = 'grassroots' then"
                  + " district_id else unit_id end from unit")) {
        while (row.next()) {
          units.put(row.getString(1), new Unit(row.getString(2), or(row.getString(3), CITY)));
        }
      }
      try (ResultSet row =
          statement.executeQuery("select file_id, kind, name, scope from source_file")) {
        while (row.next()) {
          files.put(
              row.getString(1),
              new File(row.getString(2), row.getString(3), or(row.getString(4), "")));
        }
      }
    }
  }

  /**
   * What the rules find, by district, period and severity.
   *
   * @param session all open tables of the snapshot; it is locked from then on
   * @throws Problem of the author when a rule's query fails
   */
  public static List<QualityFinding> of(SnapshotSession session, QualityRules rules) {
    Connection connection = session.lock().connection();
    List<QualityFinding> found = new ArrayList<>();
    try {
      RuleQuery query = new RuleQuery(connection).with(rules);
      QualityLook look = new QualityLook(connection);
      for (QualityRule rule : rules.rules()) {
        if (!rule.action().atReceipt()) {
          look.ask(query, rule).forEach(finding -> found.add(look.placed(finding)));
        }
      }
    } catch (SQLException e) {
      throw Problem.ofAuthor(
          "Cannot prepare the tables of the quality rules: DuckDB: " + RuleQuery.reason(e) + ".");
    }
    Collections.sort(found);
    return found;
  }

  private List<Finding> ask(RuleQuery query, QualityRule rule) {
    try {
      query.read(rule);
      return rule.check() instanceof Detector detector
          ? new Detectors(connection, rule).findings(detector)
          : query.findings(rule);
    } catch (SQLException e) {
      throw Problem.ofAuthor(
          "Cannot apply the rule `"
              + rule.id()
              + "` ("
              + rule.file()
              + ":"
              + rule.line()
              + "): DuckDB: "
              + RuleQuery.reason(e)
              + ". `hoi check` tells all faults at once.");
    }
  }

  private QualityFinding placed(Finding finding) {
    Unit unit = units.get(or(finding.unit(), ""));
    File file = files.getOrDefault(or(finding.file(), ""), new File("", "", ""));
    String district = unit == null ? first(DISTRICT, file.scope(), CITY) : unit.district();
    String period = or(finding.period(), first(PERIOD, file.scope(), ""));
    return new QualityFinding(
        finding,
        district,
        halfYear(period),
        unit == null || or(finding.unit(), "").equals(district) ? "" : unit.name(),
        file.kind(),
        file.name());
  }

  /** A day belongs to its half-year; a year stays a year. */
  public static String halfYear(String period) {
    Matcher day = DAY.matcher(period);
    return day.matches()
        ? day.group(1) + (Integer.parseInt(day.group(2)) <= 6 ? "H1" : "H2")
        : period;
  }

  private static String first(Pattern pattern, String text, String otherwise) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : otherwise;
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }
}
