package vn.hoi.cli.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.report.NotedFile;
import vn.hoi.charts.report.QualityEntry;
import vn.hoi.charts.report.QualityPage;
import vn.hoi.ingest.Ingest;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.jobs.rule.QualityFinding;
import vn.hoi.jobs.rule.QualityLook;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.rule.Finding;
import vn.hoi.warehouse.rule.QualityRules;
import vn.hoi.warehouse.rule.RowCheck;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Table;

/** All findings, rejects and notes on files of a snapshot, by district and period. */
final class QualityData {
  private static final String FILES =
      """
      create temp view file as
        select file_id, name, status, coalesce(message_vi, message) as message_vi, message,
          coalesce(nullif(regexp_extract(scope, 'district=([^;]+)', 1), ''), '01') as district,
          coalesce(regexp_extract(scope, '(period|year|as_of)=([^;]+)', 2), '') as period
        from source_file
        where status <> 'refused' or file_id in (%s)
      """;

  private static final String REJECTS =
      """
      select f.district, f.period, f.name, coalesce(r.source_sheet, ''), r.source_row,
        coalesce(r.column_name, ''), r.message_vi
      from reject r join file f on f.file_id = r.source_file
      where f.status = 'accepted'
      union all
      select district, period, name, '', 0, '', message_vi from file where status = 'refused'
      order by all
      """;

  private static final String NOTED =
      """
      select district, period, name, message_vi, message from file
      where status in ('accepted', 'withdrawn') and message is not null order by all
      """;

  /** A district and a period. */
  record At(String district, String period) implements Comparable<At> {
    @Override
    public int compareTo(At other) {
      int byDistrict = district.compareTo(other.district);
      return byDistrict != 0 ? byDistrict : period.compareTo(other.period);
    }
  }

  /** What there is to tell of a district and a period. */
  private record Told(List<QualityEntry> entries, List<NotedFile> files) {}

  private final Map<String, String> names = new TreeMap<>();
  private final Map<At, Told> told = new TreeMap<>();
  private final Set<String> periods = new TreeSet<>();
  private boolean synthetic;

  private QualityData() {}

  static QualityData of(Study study) {
    QualityRules rules = QualityRules.load(study.definitions());
    QualityData data = new QualityData();
    try (SnapshotSession session =
            SnapshotSession.open(
                study.warehouse(), study.warehouse().current(), Table.Access.OPEN);
        Statement statement = session.connection().createStatement()) {
      Headings headings = new Headings(Mappings.read(study.definitions()));
      for (QualityFinding found : QualityLook.of(session, rules)) {
        data.at(found.district(), found.period()).entries().add(entry(found, headings));
      }
      statement.execute(FILES.formatted(listed(Ingest.refused(study))));
      data.readRejects(statement);
      data.readNotedFiles(statement);
      data.readPeriods(statement);
      data.readNames(statement);
      data.readSynthetic(statement);
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the quality of the data: " + e.getMessage(), e);
    }
    return data;
  }

  /** Hexadecimal ids as SQL. */
  private static String listed(Set<String> ids) {
    return ids.isEmpty()
        ? "null"
        : ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
  }

  private void readRejects(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(REJECTS)) {
      while (row.next()) {
        at(row.getString(1), QualityLook.halfYear(row.getString(2)))
            .entries()
            .add(
                new QualityEntry(
                    null,
                    "",
                    row.getString(3),
                    row.getString(4),
                    row.getLong(5),
                    row.getString(6),
                    row.getString(7)));
      }
    }
  }

  private void readNotedFiles(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(NOTED)) {
      while (row.next()) {
        at(row.getString(1), QualityLook.halfYear(row.getString(2)))
            .files()
            .add(new NotedFile(row.getString(3), row.getString(4), row.getString(5)));
      }
    }
  }

  private void readPeriods(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("select distinct period from file where period <> ''")) {
      while (row.next()) {
        periods.add(QualityLook.halfYear(row.getString(1)));
      }
    }
    told.keySet().stream().map(At::period).filter(p -> !p.isEmpty()).forEach(periods::add);
  }

  private void readNames(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "select unit_id, trim(type || ' ' || name) from unit where level <> 'grassroots'")) {
      while (row.next()) {
        names.put(row.getString(1), row.getString(2));
      }
    }
  }

  private void readSynthetic(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("select coalesce(bool_or(synthetic), false) from source_file")) {
      row.next();
      synthetic = row.getBoolean(1);
    }
  }

  private static QualityEntry entry(QualityFinding found, Headings headings) {
    Finding finding = found.finding();
    // What is missing is a column, and no figure.
    boolean missing = finding.rule().check() instanceof RowCheck.NotNull;
    String subject = missing ? finding.detail() : finding.subject();
    return new QualityEntry(
        finding.rule(),
        found.unit(),
        found.fileName(),
        text(finding.sheet()),
        finding.row() == null ? 0 : finding.row(),
        headings.of(found.kind(), subject),
        missing ? "" : finding.detail());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private Told at(String district, String period) {
    return told.computeIfAbsent(
        new At(district, period), at -> new Told(new ArrayList<>(), new ArrayList<>()));
  }

  /** The pages of the districts and periods with something to tell, those asked for. */
  Map<At, QualityPage> asked(@Nullable String district, @Nullable String period) {
    Map<At, QualityPage> asked = new TreeMap<>();
    told.forEach(
        (at, what) -> {
          if ((district == null || at.district().equals(district))
              && (period == null || at.period().equals(period))) {
            asked.put(
                at,
                new QualityPage(
                    name(at.district()), at.period(), synthetic, what.entries(), what.files()));
          }
        });
    return asked;
  }

  /** Whether there is a district, reporting unit or city of that code. */
  boolean knows(String district) {
    return names.containsKey(district);
  }

  /** The periods that a file or a finding is about. */
  Set<String> periods() {
    return periods;
  }

  private String name(String district) {
    return names.getOrDefault(district, district);
  }

  boolean synthetic() {
    return synthetic;
  }
}
