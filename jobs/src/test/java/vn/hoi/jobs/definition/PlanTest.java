package vn.hoi.jobs.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.example.ExampleReader;
import vn.hoi.warehouse.definition.Faults;

class PlanTest {
  private static final Faults FAULTS = new Faults();
  private static final Plan PLAN = Plan.read(TestDefinitions.FILES, FAULTS);

  static Stream<Plan.Paragraph> paragraphs() {
    return PLAN.paragraphs().stream();
  }

  static Stream<IndicatorDefinition> indicators() {
    return TestDefinitions.PRODUCT.indicators().values().stream();
  }

  @Test
  void thePlanIsReadWithoutFault() {
    assertEquals(List.of(), FAULTS.all());
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void everyParagraphOfThePlanHasItsIndicators(Plan.Paragraph paragraph) {
    assertFalse(paragraph.indicators().isEmpty());
    Set<String> missing = new TreeSet<>(paragraph.indicators());
    missing.removeAll(TestDefinitions.PRODUCT.indicators().keySet());
    assertEquals(Set.of(), missing);
    assertTrue(
        paragraph.indicators().stream()
            .anyMatch(TestDefinitions.PRODUCT.indicators()::containsKey));
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void everyIndicatorAnswersAParagraphOrIsTheStudysOwn(IndicatorDefinition indicator) {
    assertTrue(PLAN.indicators().contains(indicator.id()), indicator.id());
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void everyIndicatorHasAnExample(IndicatorDefinition indicator) {
    assertFalse(
        ExampleReader.read(indicator, TestDefinitions.PRODUCT, TestDefinitions.FILES).isEmpty());
  }

  /** The whole catalogue, as the study laid it down; written here once more on purpose. */
  @Test
  void theCatalogueIsComplete() {
    Set<String> catalogue = new TreeSet<>(Set.of("R01", "S01", "Q01"));
    numbered("O", 21, catalogue);
    numbered("G", 18, catalogue);
    numbered("M", 8, catalogue);
    numbered("I", 8, catalogue);
    assertEquals(catalogue, new TreeSet<>(PLAN.indicators()));
  }

  private static void numbered(String letter, int last, Set<String> catalogue) {
    for (int number = 1; number <= last; number++) {
      catalogue.add("%s%02d".formatted(letter, number));
    }
  }
}
