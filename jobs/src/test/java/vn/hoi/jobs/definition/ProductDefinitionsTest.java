package vn.hoi.jobs.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;

/** What the definitions that come with hoi say agrees with each other and with the plan. */
class ProductDefinitionsTest {
  @Test
  void everyIndicatorOfTheFirstReleaseIsDefined() {
    List<String> first =
        List.of(
            "G01", "G02", "G04", "G09", "I08", "M01", "O01", "O02", "O03", "O04", "O05", "O11",
            "O17");
    assertTrue(TestDefinitions.PRODUCT.indicators().keySet().containsAll(first));
  }

  @Test
  void indicatorsThatReadOthersComeAfterThem() {
    List<List<String>> waves =
        TestDefinitions.PRODUCT.waves().stream()
            .map(wave -> wave.stream().map(IndicatorDefinition::id).toList())
            .toList();
    assertEquals(List.of("G17", "O02", "O03", "O06", "Q01"), waves.get(1));
    assertEquals(List.of("I05"), waves.get(2));
    assertEquals(List.of("I08"), waves.get(3));
  }

  /** A count grows with the window, and is smaller for a union that began inside it. */
  @Test
  void noComponentOfTheIndexIsACountOfAWindow() {
    for (QualityIndex.Component component : TestDefinitions.PRODUCT.quality().components()) {
      Category category =
          TestDefinitions.PRODUCT
              .indicator(component.indicator())
              .category(component.category())
              .orElseThrow();
      assertTrue(category.measure().hasDenominator(), component.indicator());
    }
  }

  @Test
  void theViewOfTargetGroupsHasTheGroupsOfThePlan() {
    String view = TestDefinitions.PRODUCT.views().get("target_group");
    String listed =
        String.join(
            ",",
            Pattern.compile("\\('([a-z_]+)', [0-9]+\\)")
                .matcher(view)
                .results()
                .map(found -> found.group(1))
                .toList());
    assertEquals(
        String.join(",", TestDefinitions.PRODUCT.groups().stream().map(TargetGroup::id).toList()),
        listed);
  }

  @Test
  void whatRowsLookUpIsUsedButNotCounted() {
    assertEquals(
        Map.of(
            "officer_term", UsedTables.Use.COUNTED_AT_UNION,
            "participation", UsedTables.Use.COUNTED_ANYWHERE,
            "activity", UsedTables.Use.LOOKED_UP),
        UsedTables.of(TestDefinitions.PRODUCT, TestDefinitions.PRODUCT.indicator("G18")));
    assertEquals(
        Map.of(
            "member", UsedTables.Use.COUNTED_AT_UNION,
            "population", UsedTables.Use.COUNTED_AT_UNION),
        UsedTables.of(TestDefinitions.PRODUCT, TestDefinitions.PRODUCT.indicator("O02")));
  }

  /** Persons, and turns of persons, which tell of few persons just as well. */
  @Test
  void everyCountOfPersonsIsProtectedAsOne() {
    Set<String> ofPersons = Set.of("người", "lượt người", "lượt kết nạp", "thành viên", "hội viên");
    for (IndicatorDefinition definition : TestDefinitions.PRODUCT.indicators().values()) {
      for (Category category : definition.categories()) {
        boolean counts =
            category.measure() == Measure.COUNT && ofPersons.contains(category.unit().vi());
        boolean balance = definition.id().equals("G02") && category.id().isEmpty();
        if (counts && !balance) {
          assertEquals(
              IndicatorDefinition.About.PERSONS,
              category.about(),
              () -> definition.id() + " " + category.id());
        }
      }
    }
  }

  /** A person at two events is two turns: only what tells persons apart may be called persons. */
  @Test
  void whatAddsUpOverEventsIsCountedInTurns() {
    Map<String, String> parts =
        Map.of("I03", "persons", "M01", "persons", "O09", "disciplined", "M05", "");
    parts.forEach(
        (id, part) ->
            assertEquals(
                new Words("lượt người", "turns"),
                TestDefinitions.PRODUCT.indicator(id).category(part).orElseThrow().unit(),
                id));
  }

  @Test
  void theWordsOfTheQualityIndexAreThoseOfItsDefinition() {
    QualityIndex index = TestDefinitions.PRODUCT.quality();
    Words meaning = TestDefinitions.PRODUCT.indicator(QualityIndex.INDICATOR).meaning();
    for (QualityIndex.Component component : index.components()) {
      assertTrue(meaning.vi().contains(component.indicator()), component.indicator());
      assertTrue(meaning.en().contains(component.indicator()), component.indicator());
    }
    for (long percent : List.of(index.lowPercent(), index.highPercent(), index.minimumPercent())) {
      assertTrue(meaning.vi().contains(percent + "%"), meaning::vi);
      assertTrue(meaning.en().contains(percent + " %"), meaning::en);
    }
  }

  /** Dues, what was raised, pledged and owed, and days of visits; each read in its definition. */
  @Test
  void everyShareOfMoneyOrDaysIsAnAmountAndNoOtherShareIs() {
    Set<String> measured = Set.of("O07", "G12", "I04", "M05", "I05");
    for (IndicatorDefinition definition : TestDefinitions.PRODUCT.indicators().values()) {
      for (Category category : definition.categories()) {
        if (category.measure() == Measure.SHARE) {
          assertEquals(
              !measured.contains(definition.id()),
              category.hasInterval(),
              () -> definition.id() + " " + category.id());
        } else {
          assertFalse(category.hasInterval());
        }
        String unit = category.unit().en();
        if (unit.equals("days") || unit.startsWith("VND")) {
          assertEquals(IndicatorDefinition.About.AMOUNTS, category.about());
        }
      }
    }
  }
}
