package vn.hoi.cli.release;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.IndicatorChange;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.Status;

/**
 * Which rows of the tables of comparisons may be published: those that tell no more of a place than
 * its published values do. What is made of a hidden value is left out, and so is what is made of
 * many values of which one is hidden, because it would be one more equation for a reader to solve.
 */
final class ComparisonRules {
  private record Part(String indicator, String period, String category) {}

  private final ReleaseIndex release;
  private final long few;
  private final Set<Part> hidden = new HashSet<>();

  /**
   * @param few fewer answers than this are not told
   */
  ComparisonRules(ReleaseIndex release, long few) {
    this.release = release;
    this.few = few;
    for (IndicatorValue value : release.data().values()) {
      if (value.status() == Status.SUPPRESSED) {
        hidden.add(new Part(value.indicator(), value.period(), value.category()));
      }
    }
  }

  /** Changes above the unions of which both values are shown. */
  List<Row> changes(List<Row> rows) {
    return rows.stream().filter(row -> changed(row, row.text("category"))).toList();
  }

  /** Contrasts of which both changes are shown. */
  List<Row> contrasts(List<Row> rows) {
    return rows.stream()
        .filter(row -> changed(row, row.text("category")) && changed(row, row.text("against")))
        .toList();
  }

  private boolean changed(Row row, String category) {
    String indicator = row.text("indicator");
    String level = row.text("level");
    String unit = row.text("unit_id");
    IndicatorChange change = release.change(indicator, row.text("period"), category, level, unit);
    return change != null
        && change.change() != null
        && shown(indicator, row.text("period"), category, level, unit)
        && shown(indicator, change.baselinePeriod(), category, level, unit);
  }

  /** Where nothing is hidden; a place below the coverage gate is not named as the lowest. */
  List<Row> inequality(List<Row> rows) {
    return rows.stream().filter(row -> !isHidden(row)).map(this::namingOnlyShown).toList();
  }

  private Row namingOnlyShown(Row row) {
    boolean all = isShown(row, "lowest_unit_id") && isShown(row, "highest_unit_id");
    return all
        ? row
        : row.without("lowest_unit_id", "lowest", "highest_unit_id", "highest", "gap", "ratio");
  }

  private boolean isShown(Row row, String unit) {
    return shown(
        row.text("indicator"),
        row.text("period"),
        row.text("category"),
        row.text("level"),
        row.text(unit));
  }

  /**
   * Bounds of places whose value is not hidden. They hold the size of the silent unions, so where
   * there are any, nothing of the part may be hidden.
   */
  List<Row> bounds(List<Row> rows) {
    return rows.stream()
        .filter(row -> status(row) != null && status(row) != Status.SUPPRESSED)
        .filter(row -> row.whole("silent_places") == 0 || (!isHidden(row) && tellsSizes(row)))
        .toList();
  }

  /**
   * Whether the size of silent unions may be told: of this review where the share that reported is
   * told too, of another where nothing of the part is hidden in any.
   */
  private boolean tellsSizes(Row row) {
    IndicatorValue value = value(row);
    long others = row.whole("sizes_from_other_reviews");
    long own = row.whole("silent_places") - row.whole("places_without_size") - others;
    return (own == 0 || (value != null && value.coverageDenominator() != null))
        && (others == 0 || hidden.stream().noneMatch(part -> isOf(part, row)));
  }

  private static boolean isOf(Part part, Row row) {
    return part.indicator().equals(row.text("indicator"))
        && part.category().equals(row.text("category"));
  }

  private @Nullable Status status(Row row) {
    IndicatorValue value = value(row);
    return value == null ? null : value.status();
  }

  private @Nullable IndicatorValue value(Row row) {
    return release.value(
        row.text("indicator"),
        row.text("period"),
        row.text("category"),
        row.text("level"),
        row.text("unit_id"));
  }

  /** The city's tables of transitions of which every count is shown. */
  List<Row> transitions(List<Row> rows) {
    Set<String> whole =
        rows.stream()
            .collect(Collectors.groupingBy(row -> row.text("indicator") + " " + row.text("period")))
            .entrySet()
            .stream()
            .filter(table -> table.getValue().stream().allMatch(this::counted))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return rows.stream()
        .filter(row -> whole.contains(row.text("indicator") + " " + row.text("period")))
        .toList();
  }

  private boolean counted(Row row) {
    String pair = row.text("from_level") + ">" + row.text("to_level");
    return release.values(row.text("indicator"), row.text("period"), pair, "city").stream()
        .anyMatch(value -> value.shown() != null);
  }

  /**
   * Estimates over enough answers. A stratum with too few takes the others of its question with it,
   * for they and the whole would give it away.
   */
  List<Row> estimates(List<Row> rows) {
    Set<String> thin =
        rows.stream()
            .filter(row -> !row.text("stratum").isEmpty() && isThin(row))
            .map(ComparisonRules::question)
            .collect(Collectors.toSet());
    return rows.stream()
        .filter(row -> !isThin(row))
        .filter(row -> row.text("stratum").isEmpty() || !thin.contains(question(row)))
        .toList();
  }

  private boolean isThin(Row row) {
    return row.whole("answered") < few;
  }

  private static String question(Row row) {
    return row.text("survey") + " " + row.text("wave") + " " + row.text("question");
  }

  /** Ranks of unions whose index is shown. */
  List<Row> ranked(List<Row> rows, String index) {
    return rows.stream()
        .filter(row -> shown(index, row.text("period"), "", "grassroots", row.text("unit_id")))
        .filter(
            row ->
                row.text("other_unit_id").isEmpty()
                    || shown(
                        index, row.text("period"), "", "grassroots", row.text("other_unit_id")))
        .toList();
  }

  private boolean isHidden(Row row) {
    return hidden.contains(
        new Part(row.text("indicator"), row.text("period"), row.text("category")));
  }

  private boolean shown(
      String indicator, String period, String category, String level, String unit) {
    IndicatorValue value = release.value(indicator, period, category, level, unit);
    return value != null && value.shown() != null;
  }
}
