package vn.hoi.jobs.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.opinion.DuckEngine;
import vn.hoi.jobs.spark.SparkEngine;
import vn.hoi.jobs.spark.SparkSettings;
import vn.hoi.jobs.value.UnitRow;

/** Every worked example of every indicator, on both engines. */
class ExamplesTest {
  private static final Definitions DEFINITIONS = TestDefinitions.PRODUCT;

  private static SparkEngine spark;

  @BeforeAll
  static void startSpark() {
    spark = SparkEngine.start(SparkSettings.FEW_ROWS);
  }

  @AfterAll
  static void stopSpark() {
    spark.close();
  }

  @TestFactory
  Stream<DynamicNode> everyExampleHoldsOnBothEngines() {
    return DEFINITIONS.indicators().values().stream()
        .map(
            indicator ->
                dynamicContainer(
                    indicator.id(),
                    ExampleReader.read(indicator, DEFINITIONS, TestDefinitions.FILES).stream()
                        .flatMap(example -> tests(indicator, example))));
  }

  private static Stream<DynamicNode> tests(IndicatorDefinition indicator, Example example) {
    return Stream.of(
        dynamicTest(
            "DuckDB: " + example.rule(),
            () -> assertEquals(text(example.expected()), text(onDuckDb(indicator, example)))),
        dynamicTest(
            "Spark: " + example.rule(),
            () -> assertEquals(text(example.expected()), text(onSpark(indicator, example)))));
  }

  private static List<UnitRow> onDuckDb(IndicatorDefinition indicator, Example example)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      DuckEngine engine = new DuckEngine(connection);
      example.tables(DEFINITIONS).forEach(engine::load);
      engine.views(DEFINITIONS.viewsOf(List.of(indicator)));
      return engine.rows(indicator);
    }
  }

  private static List<UnitRow> onSpark(IndicatorDefinition indicator, Example example) {
    example.tables(DEFINITIONS).forEach(spark::load);
    spark.loadViews(DEFINITIONS.viewsOf(List.of(indicator)));
    return spark.rows(indicator);
  }

  private static String text(List<UnitRow> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparing(UnitRow::period)
                .thenComparing(UnitRow::unitId)
                .thenComparing(UnitRow::category))
        .map(UnitRow::toString)
        .collect(Collectors.joining("\n"));
  }
}
