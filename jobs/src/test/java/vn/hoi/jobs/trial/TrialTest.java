package vn.hoi.jobs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoi.jobs.ComputedCity;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.table.Table;

class TrialTest {
  private static final List<String> REVIEWS = List.of("midterm-2019", "final-2021");

  /** One review for each indicator in turn, both for those that read values of others. */
  static Stream<Arguments> indicators() {
    List<Arguments> trials = new ArrayList<>();
    int turn = 0;
    for (IndicatorDefinition definition : TestDefinitions.PRODUCT.indicators().values()) {
      turn++;
      for (int i = 0; i < REVIEWS.size(); i++) {
        if (definition.readsIndicators() || i == turn % REVIEWS.size()) {
          trials.add(Arguments.of(definition.id(), REVIEWS.get(i)));
        }
      }
    }
    return trials.stream();
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void aTrialOfAnUnchangedDefinitionGivesWhatSparkComputed(String id, String review)
      throws Exception {
    Trial trial = Trial.run(ComputedCity.WAREHOUSE, TestDefinitions.FILES, id, review);

    assertEquals(List.of(), trial.failing());
    assertFalse(trial.examples() == 0);
    assertEquals(
        computed(id, review), trial.values().stream().map(TrialTest::text).sorted().toList());
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

  private static List<String> computed(String id, String review) throws Exception {
    List<String> values = new ArrayList<>();
    try (var session =
            SnapshotSession.open(ComputedCity.WAREHOUSE, ComputedCity.SNAPSHOT, Table.Access.OPEN);
        var statement = session.connection().createStatement();
        var rows =
            statement.executeQuery(
                "select category || '|' || level || '|' || unit_id || '|'"
                    + " || coalesce(cast(numerator as varchar), 'null') || '|'"
                    + " || coalesce(cast(denominator as varchar), 'null') || '|' || status"
                    + " from indicator_value where period = '"
                    + review
                    + "' and indicator = '"
                    + id
                    + "'")) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values.stream().sorted().toList();
  }
}
