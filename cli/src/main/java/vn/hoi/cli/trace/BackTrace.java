package vn.hoi.cli.trace;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoi.cli.Console;
import vn.hoi.cli.Counts;
import vn.hoi.cli.Suggestion;
import vn.hoi.cli.definition.Parts;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.trace.SourceRows;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.Hashes;

/** From a value back: definition, numerator and denominator, and the rows behind them. */
record BackTrace(TraceSession session, Console console, Suggestion suggestion, Places places) {
  /** How many of the rows' numbers are told. */
  enum Places {
    /** All. */
    ALL,
    /** Of very many stretches the first and the last. */
    FEW;

    private String of(SourceRows rows) {
      return switch (this) {
        case ALL -> rows.allPlaces();
        case FEW -> rows.places();
      };
    }
  }

  void print(String id, @Nullable String part, String unit, String review) {
    IndicatorDefinition definition = definition(id);
    String category = part == null ? definition.main() : part;
    Parts.require(definition, category, "trace");
    List<@Nullable String> value = value(definition, category, unit, review);
    String level = Objects.requireNonNull(value.get(0));
    Category shown = definition.category(category).orElseThrow();
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
    printRows(definition, shown, value, unit, review);
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
      throw Problem.ofOperator(
          "Cannot trace "
              + definition.id()
              + " of "
              + unit
              + " in "
              + review
              + ": "
              + (isComputed(definition, category, review)
                  ? "it is not counted there, or there is no such place; units are in the table unit."
                  : "there is no such value. Run `"
                      + suggestion.of("compute")
                      + "` if nothing was computed yet; periods are "
                      + periods()
                      + "; units are in the table unit."));
    }
    return rows.get(0);
  }

  private boolean isComputed(IndicatorDefinition definition, String category, String review) {
    return !session
        .rows(
            "select 1 from indicator_value where indicator = ? and period = ? and category = ?"
                + " limit 1",
            definition.id(),
            review,
            category)
        .isEmpty();
  }

  private String periods() {
    return session.definitions().reviews().stream().map(Review::id).collect(joining(", "));
  }

  private String placeName(String unit) {
    List<List<@Nullable String>> names =
        session.rows("select trim(type || ' ' || name) from unit where unit_id = ?", unit);
    return names.isEmpty() ? "" : " (" + names.get(0).get(0) + ")";
  }

  private static String number(@Nullable String text) {
    return text == null ? "none" : Counts.of(Long.parseLong(text));
  }

  /** A value as it is shown, with its unit. */
  static String rounded(@Nullable String value, Category category) {
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

  private void printRows(
      IndicatorDefinition definition,
      Category shown,
      List<@Nullable String> value,
      String unit,
      String review) {
    List<SourceRows> behind = session.query().rowsBehind(definition.id(), unit, review);
    boolean isWhole = definition.categories().size() == 1;
    console.say(
        behind.isEmpty()
            ? "No rows are behind it."
            : isWhole
                ? "Rows behind it:"
                : "Rows behind it and the other parts of " + definition.id() + ":");
    boolean countsUnits = shown.about() == IndicatorDefinition.About.UNITS;
    if (countsUnits
        && behind.stream().anyMatch(r -> !Long.toString(r.rows()).equals(value.get(6)))) {
      console.say(
          "  (all that were read to find which unions count above and below the line; "
              + value.get(6)
              + " of "
              + value.get(5)
              + " have all that it takes to tell)");
    }
    String part = "";
    for (SourceRows rows : behind) {
      String now = rows.indicator() + ", " + rows.period();
      if (!now.equals(part)) {
        console.say("  of " + now);
        part = now;
      }
      console.say(
          "    "
              + rows.table()
              + ": "
              + rows.fileName()
              + (rows.sheet() == null ? "" : ", sheet " + rows.sheet())
              + ", "
              + Counts.of(rows.rows(), "row", "rows")
              + ": "
              + places.of(rows));
    }
  }
}
