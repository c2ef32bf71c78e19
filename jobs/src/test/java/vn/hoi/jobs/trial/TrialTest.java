package vn.hoi.jobs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoi.jobs.ComputedCity;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.table.Table;

class TrialTest {
  static Stream<String> indicators() {
    return TestDefinitions.PRODUCT.indicators().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void aTrialOfAnUnchangedDefinitionGivesWhatSparkComputed(String id) throws Exception {
    Trial trial = Trial.run(ComputedCity.WAREHOUSE, TestDefinitions.FILES, id, "midterm-2019");

    assertEquals(List.of(), trial.failing());
    assertFalse(trial.examples() == 0);
    assertEquals(computed(id), trial.values().stream().map(TrialTest::text).sorted().toList());
  }

  private static String text(IndicatorValue value) {
    return String.join(
        "|",
        value.key().category(),
        value.key().level().word(),
        value.key().unitId(),
        value.numerator().isPresent() ? "" + value.numerator().getAsLong() : "null",
        value.denominator().isPresent() ? "" + value.denominator().getAsLong() : "null",
        value.status().word());
  }

  private static List<String> computed(String id) throws Exception {
    List<String> values = new ArrayList<>();
    try (var session =
            SnapshotSession.open(ComputedCity.WAREHOUSE, ComputedCity.SNAPSHOT, Table.Access.OPEN);
        var statement = session.connection().createStatement();
        var rows =
            statement.executeQuery(
                "select category || '|' || level || '|' || unit_id || '|'"
                    + " || coalesce(cast(numerator as varchar), 'null') || '|'"
                    + " || coalesce(cast(denominator as varchar), 'null') || '|' || status"
                    + " from indicator_value where period = 'midterm-2019' and indicator = '"
                    + id
                    + "'")) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values.stream().sorted().toList();
  }
}
