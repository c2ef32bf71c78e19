package vn.hoi.jobs.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;

/**
 * How units follow each other, as a snapshot holds it.
 *
 * @param spans of all unit versions
 * @param moves all moves of ground, in order of day and units
 */
public record MovesReader(Map<String, Span> spans, List<Move> moves) {
  public MovesReader {
    spans = Map.copyOf(spans);
    moves = List.copyOf(moves);
  }

  /** Reads the tables {@code unit} and {@code unit_succession}. */
  public static MovesReader read(SnapshotSession session) {
    Map<String, Span> spans = new HashMap<>();
    List<Move> moves = new ArrayList<>();
    try (Statement statement = session.connection().createStatement()) {
      try (ResultSet row =
          statement.executeQuery("select unit_id, valid_from, valid_to from unit")) {
        while (row.next()) {
          spans.put(
              row.getString(1),
              new Span(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)));
        }
      }
      try (ResultSet row =
          statement.executeQuery(
              "select effective_on, from_unit, to_unit, population_moved from unit_succession"
                  + " order by 1, 2, 3")) {
        while (row.next()) {
          long people = row.getLong(4);
          moves.add(
              new Move(
                  row.getObject(1, LocalDate.class),
                  row.getString(2),
                  row.getString(3),
                  row.wasNull() ? OptionalLong.empty() : OptionalLong.of(people)));
        }
      }
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the events of the units: " + e.getMessage(), e);
    }
    return new MovesReader(spans, moves);
  }

  /** The crosswalk they make. */
  public Crosswalk crosswalk() {
    return new Crosswalk(spans, moves);
  }
}
