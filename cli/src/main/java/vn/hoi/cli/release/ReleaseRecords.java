package vn.hoi.cli.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoi.charts.Place;
import vn.hoi.charts.RejectCount;
import vn.hoi.charts.SourceLine;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;

/** What a release reads of a snapshot beside its values: places, files, rejects. */
record ReleaseRecords(SnapshotSession session, ReleaseNames names) {
  private static final String PLACES =
      "select unit_id, name, type, level, district_id, area from unit order by unit_id";

  /** Groups of more than one union, by the unions that were there first. */
  private static final String GROUPS =
      """
      select u.boundary_group, trim(u.type || ' ' || u.name) as name, u.district_id, u.area
      from unit u
      where u.level = 'grassroots' and u.boundary_group <> u.unit_id and not exists (
        select 1 from unit_succession s
        where s.to_unit = u.unit_id and s.boundary_group = u.boundary_group)
      order by u.boundary_group, u.unit_id
      """;

  private static final String SOURCES =
      """
      select file_id, name, kind, coalesce(mapping, ''), sha256, bytes, scope, status, rows_read,
        rows_accepted, rows_rejected, rows_ignored, coalesce(message_vi, message)
      from source_file order by name, file_id
      """;

  private static final String REJECTS =
      """
      select r.source_file, r.rule, count(distinct (r.source_sheet, r.source_row)) as n,
        arg_min(r.message_vi, (r.source_sheet, r.source_row, r.cell)) as example
      from reject r left join source_file f on f.file_id = r.source_file
      group by r.source_file, r.rule, f.name order by f.name, r.source_file, r.rule
      """;

  private static final String SYNTHETIC =
      "select count(*) from source_file where synthetic and status in ('accepted', 'superseded')";

  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  List<Place> places() {
    List<Place> places = new ArrayList<>();
    places.add(new Place("urban", "Khu vực đô thị", "", "area", null, null));
    places.add(new Place("rural", "Khu vực nông thôn", "", "area", null, null));
    places.add(new Place("other", "Khu vực khác", "", "area", null, null));
    places.addAll(
        all(
            PLACES,
            row ->
                new Place(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(4).equals("grassroots") ? row.getString(5) : null,
                    row.getString(6))));
    Map<String, Place> groups = new LinkedHashMap<>();
    for (Place union : all(GROUPS, ReleaseRecords::group)) {
      groups.merge(union.unitId(), union, ReleaseRecords::together);
    }
    places.addAll(groups.values());
    return places;
  }

  private static Place group(ResultSet row) throws SQLException {
    return new Place(
        row.getString(1), row.getString(2), "", "grassroots", row.getString(3), row.getString(4));
  }

  private static Place together(Place a, Place b) {
    return new Place(
        a.unitId(), a.name() + " + " + b.name(), "", a.level(), a.districtId(), a.area());
  }

  List<SourceLine> sources() {
    return all(
        SOURCES,
        row ->
            new SourceLine(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                names.kind(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11),
                row.getLong(12),
                row.getString(13)));
  }

  List<RejectCount> rejects() {
    return all(
        REJECTS,
        row ->
            new RejectCount(
                row.getString(1),
                row.getString(2),
                names.rule(row.getString(2)),
                row.getLong(3),
                row.getString(4)));
  }

  /** Whether any file says that it is synthetic: then everything made of it must say so too. */
  boolean synthetic() {
    return all(SYNTHETIC, row -> row.getLong(1)).get(0) > 0;
  }

  private <T> List<T> all(String sql, RowReader<T> reader) {
    List<T> rows = new ArrayList<>();
    try (Statement statement = session.connection().createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(reader.read(result));
      }
      return rows;
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the snapshot for a release: " + e.getMessage(), e);
    }
  }
}
