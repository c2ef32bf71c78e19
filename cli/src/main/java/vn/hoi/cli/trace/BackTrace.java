package vn.hoi.cli.trace;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.cli.Console;
import vn.hoi.cli.Counts;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Review;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.study.Study;

/** From a value back: definition, numerator and denominator, and the rows behind them. */
record BackTrace(TraceSession session, Console console, Study study, int shownRanges) {
  void print(String id, @Nullable String part, String unit, String review) {
    IndicatorDefinition definition = definition(id);
    String category = part == null ? definition.main() : part;
    List<@Nullable String> value = value(definition, category, unit, review);
    String level = Objects.requireNonNull(value.get(0));
    Category shown = definition.category(category).orElse(definition.mainCategory());
    console.say(
        definition.id()
            + " "
            + definition.name().vi()
            + (category.isEmpty() ? "" : " – " + shown.name().vi())
            + ", "
            + review
            + ", "
            + level
            + " "
            + unit
            + placeName(unit));
    console.say(
        "  value "
            + rounded(value.get(3), shown)
            + ", numerator "
            + number(value.get(1))
            + ", denominator "
            + number(value.get(2))
            + ", status "
            + value.get(4)
            + ", reported by "
            + value.get(6)
            + " of "
            + value.get(5));
    printDefinition(definition, value.get(7));
    console.say("Snapshot " + session.snapshot().name());
    printRows(definition, level, unit, review);
  }

  private IndicatorDefinition definition(String id) {
    IndicatorDefinition definition = session.definitions().indicators().get(id);
    if (definition == null) {
      throw Problem.ofOperator(
          "Cannot trace "
              + id
              + ": there is no such indicator. Known: "
              + String.join(", ", session.definitions().indicators().keySet())
              + ".");
    }
    return definition;
  }

  private List<@Nullable String> value(
      IndicatorDefinition definition, String category, String unit, String review) {
    List<List<@Nullable String>> rows =
        session.rows(
            "select level, numerator, denominator, value, status, units_expected, units_reported,"
                + " version from indicator_value"
                + " where indicator = ? and period = ? and category = ? and unit_id = ?",
            definition.id(),
            review,
            category,
            unit);
    if (rows.isEmpty()) {
      List<String> periods = session.definitions().reviews().stream().map(Review::id).toList();
      throw Problem.ofOperator(
          "Cannot trace "
              + definition.id()
              + " of "
              + unit
              + " in "
              + review
              + ": there is no such value. Run `"
              + console.self()
              + " compute` if nothing was computed yet; periods are "
              + String.join(", ", periods)
              + "; parts of the indicator are "
              + String.join(
                  ", ", definition.categories().stream().map(c -> "'" + c.id() + "'").toList())
              + "; units are in the table unit.");
    }
    return rows.get(0);
  }

  private String placeName(String unit) {
    List<List<@Nullable String>> names =
        session.rows("select type || ' ' || name from unit where unit_id = ?", unit);
    return names.isEmpty() ? "" : " (" + names.get(0).get(0) + ")";
  }

  private static String number(@Nullable String text) {
    return text == null ? "none" : Counts.of(Long.parseLong(text));
  }

  private static String rounded(@Nullable String value, Category category) {
    return value == null
        ? "none"
        : new java.math.BigDecimal(value)
                .setScale(category.decimals(), java.math.RoundingMode.HALF_UP)
                .toPlainString()
            + " "
            + category.unit().vi();
  }

  private void printDefinition(IndicatorDefinition definition, @Nullable String computedWith) {
    Path sql = definition.file().resolveSibling("indicator.sql");
    console.say("Definition, version " + computedWith);
    console.say("  " + definition.file() + "  sha256 " + Hashes.of(definition.file()));
    console.say("  " + sql + "  sha256 " + Hashes.of(sql));
    console.say("  above the line: " + definition.numerator().vi());
    if (!definition.denominator().vi().isEmpty()) {
      console.say("  below the line: " + definition.denominator().vi());
    }
  }

  private void printRows(IndicatorDefinition definition, String level, String unit, String review) {
    if (definition.reads().contains(IndicatorDefinition.EVERY_INDICATOR)) {
      console.say("It is made of the values of other indicators and the table target:");
      console.say("trace the indicator that a target is about.");
      return;
    }
    for (IndicatorDefinition source : sources(definition)) {
      if (!source.id().equals(definition.id())) {
        console.say("It is made of the values of " + source.id() + ", which come from");
      }
      for (String period : periods(definition, source, review)) {
        console.say("Rows behind it" + (period.equals(review) ? "" : " in " + period) + ":");
        new TreeMap<>(source.rows())
            .forEach((table, condition) -> rows(source, table, condition, level, unit, period));
      }
    }
  }

  /** The indicator itself where it reads records, and the indicators it is made of. */
  private Set<IndicatorDefinition> sources(IndicatorDefinition definition) {
    Set<IndicatorDefinition> sources = new LinkedHashSet<>();
    if (!definition.rows().isEmpty()) {
      sources.add(definition);
    }
    for (String read : definition.reads()) {
      IndicatorDefinition other = session.definitions().indicators().get(read);
      if (other != null) {
        sources.addAll(sources(other));
      }
    }
    return sources;
  }

  /** A change between two dates is made of another indicator's values at both. */
  private List<String> periods(
      IndicatorDefinition definition, IndicatorDefinition source, String review) {
    String baseline = session.definitions().review(review).baseline();
    boolean both =
        definition.kind() == IndicatorDefinition.Kind.CHANGE
            && !source.id().equals(definition.id())
            && !baseline.isEmpty();
    return both ? List.of(baseline, review) : List.of(review);
  }

  private void rows(
      IndicatorDefinition source,
      String table,
      String condition,
      String level,
      String unit,
      String period) {
    Map<String, java.util.List<Long>> bySheet = new LinkedHashMap<>();
    for (List<@Nullable String> row :
        session.rows(
            RowsQuery.of(source, table, condition)
                + " and p.period = ? and "
                + RowsQuery.inPlace(level)
                + " order by f.name, t.source_sheet nulls first, t.source_row",
            period,
            unit)) {
      String sheet = row.get(2) == null ? "" : ", sheet " + row.get(2);
      bySheet
          .computeIfAbsent(row.get(1) + sheet, name -> new java.util.ArrayList<>())
          .add(Long.parseLong(Objects.requireNonNull(row.get(3))));
    }
    if (bySheet.isEmpty()) {
      console.say("  " + table + ": none");
    }
    bySheet.forEach(
        (place, numbers) -> {
          RowRanges ranges = new RowRanges(numbers);
          console.say(
              "  "
                  + table
                  + ": "
                  + place
                  + ", "
                  + Counts.of(ranges.rows(), "row", "rows")
                  + ": "
                  + ranges.text(shownRanges));
        });
  }
}
