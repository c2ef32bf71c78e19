package vn.hoi.jobs.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;

/** Where each unit lies, as a snapshot holds it. */
public final class PlacesReader {
  private static final String UNITS =
      "select unit_id, level, coalesce(district_id, ''), coalesce(area, ''), boundary_group"
          + " from unit order by unit_id";

  private PlacesReader() {}

  /**
   * Reads the table {@code unit}.
   *
   * @throws Problem of the author when the unions of a boundary group lie in several districts or
   *     areas
   */
  public static Places read(SnapshotSession session) {
    List<Places.Place> places = new ArrayList<>();
    try (Statement statement = session.connection().createStatement();
        ResultSet row = statement.executeQuery(UNITS)) {
      while (row.next()) {
        places.add(
            new Places.Place(
                row.getString(1),
                Level.of(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5)));
      }
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the units: " + e.getMessage(), e);
    }
    return new Places(places);
  }
}
