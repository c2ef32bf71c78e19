package vn.hoi.jobs.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.ComputedCity;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.table.Table;

/** The tables about a computed city, held against plain SQL over the values. */
class ComparisonTablesTest {
  private static long count(String sql) throws SQLException {
    try (SnapshotSession session =
            SnapshotSession.open(ComputedCity.WAREHOUSE, ComputedCity.SNAPSHOT, Table.Access.OPEN);
        Statement statement = session.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void theGapBetweenDistrictsIsThatOfTheirValues() throws SQLException {
    String gaps =
        """
        from (
          select indicator, period, category, max(value) - min(value) as gap,
            sum(denominator * (value - whole) ** 2) / sum(denominator) as variance
          from (select v.*, scale * sum(numerator) over w / sum(denominator) over w as whole
            from (select *, round(value * denominator / nullif(numerator, 0)) as scale
              from indicator_value
              where level = 'district' and denominator > 0 and numerator > 0) v
            window w as (partition by indicator, period, category))
          group by all having count(*) > 1) s
        join indicator_inequality i
          on i.indicator = s.indicator and i.period = s.period and i.category = s.category
         and i.level = 'district' and i.lowest > 0
        """;
    assertEquals(0, count("select count(*) " + gaps + " where abs(s.gap - i.gap) > 1e-9"));
    assertEquals(
        0,
        count(
            "select count(*) " + gaps + " where abs(s.variance - i.variance) > 1e-6 * s.variance"));
    assertEquals(1, count("select least(1, count(*)) " + gaps));
  }

  @Test
  void theilsIndexIsTheSumOfItsParts() throws SQLException {
    String split = " from indicator_inequality where split <> '' and theil is not null";
    assertEquals(
        0,
        count(
            "select count(*)" + split + " and abs(theil_between + theil_within - theil) > 1e-12"));
    assertEquals(1, count("select least(1, count(*))" + split));
  }

  @Test
  void everyPublishedShareLiesWithinItsWorstCaseBounds() throws SQLException {
    String pairs =
        " from indicator_bound b join indicator_value v using (indicator, period, category, level,"
            + " unit_id) where v.value is not null";
    assertEquals(
        0,
        count(
            "select count(*)"
                + pairs
                + " and not (b.low <= v.value + 1e-9 and v.value <= b.high + 1e-9)"));
    assertEquals(1, count("select least(1, count(*))" + pairs + " and b.low < v.value"));
  }

  @Test
  void theTransitionsAreTheCitysPairs() throws SQLException {
    assertEquals(
        0,
        count(
            "select count(*) from indicator_transition t join indicator_value v on v.indicator ="
                + " t.indicator and v.period = t.period and v.level = 'city' and v.category ="
                + " t.from_level || '>' || t.to_level where v.numerator <> t.unions"));
    assertEquals(32, count("select count(*) from indicator_transition where indicator = 'O05'"));
    // Four levels make six pairs that can move both ways.
    assertEquals(
        6, count("select max(symmetry_degrees) from indicator_transition where indicator = 'O05'"));
  }
}
