package vn.hoi.charts.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.Status;
import vn.hoi.charts.TargetLine;
import vn.hoi.charts.figure.Drawing;
import vn.hoi.charts.figure.FigureDefinition;
import vn.hoi.charts.figure.FigureDrawer;
import vn.hoi.charts.figure.PlotType;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * Bullet bars: done, target, baseline. With {@code rows: targets} each bar is a target, drawn in
 * percent of it; with {@code rows: places} each bar is a place in its own unit.
 */
final class BulletType implements PlotType {
  private static final String TARGETS = "targets";
  private static final String ROSE = "rose";

  @Override
  public String name() {
    return "bullets";
  }

  @Override
  public List<String> cases() {
    return Facts.COUNTED;
  }

  @Override
  public Map<String, String> titleFacts() {
    return Facts.widest("reached", "rose", "known", "units", "missing");
  }

  @Override
  public Set<String> textFacts() {
    return Set.of("years");
  }

  @Override
  public FigureDrawer read(YamlMap figure, DefinitionFiles files) {
    String rows = figure.oneOf("rows", List.of(TARGETS, "places"));
    String finding = figure.oneOf("finding", List.of("reached", ROSE));
    return (definition, release) ->
        draw(definition, release, rows.equals(TARGETS), finding.equals(ROSE));
  }

  private static Drawing draw(
      FigureDefinition definition, ReleaseIndex release, boolean targets, boolean rose) {
    List<ReviewPeriod> periods = definition.shownPeriods(release.data());
    List<BulletRow> rows =
        targets
            ? targetRows(definition, release, periods)
            : placeRows(definition, release, periods);
    Tally tally = tally(rows, targets, rose);
    BulletPlot plot =
        targets
            ? BulletPlot.ofTargets(rows, periods.get(0))
            : BulletPlot.ofPlaces(rows, periods.get(0));
    Facts facts =
        new Facts(definition, periods)
            .put("reached", rows.stream().filter(BulletRow::reached).count())
            .put("rose", rows.stream().filter(BulletRow::rose).count())
            .put("known", tally.known())
            .put("units", tally.units())
            .put("missing", tally.missing());
    return new Drawing(
        plot,
        plot.height(),
        tally.turn(),
        facts.map(),
        remarks(rows, targets, periods),
        List.of(
            "id",
            "name",
            "value",
            "status",
            "numerator",
            "denominator",
            "target",
            "baseline",
            "baseline_status"),
        table(rows, periods));
  }

  /**
   * The signs of the columns of numbers. Places have a column of earlier values where any is known;
   * where none is, a sentence says why no bar has the frame that the subtitle speaks of.
   */
  private static List<String> remarks(
      List<BulletRow> rows, boolean targets, List<ReviewPeriod> periods) {
    boolean before = targets || rows.stream().anyMatch(row -> row.baseline() != null);
    List<@Nullable IndicatorValue> values = new ArrayList<>();
    rows.forEach(row -> values.add(row.now()));
    if (before) {
      rows.forEach(row -> values.add(row.before()));
    }
    List<String> remarks = new ArrayList<>(Facts.signs(values));
    if (!before && periods.size() > 1 && !rows.isEmpty()) {
      String why =
          rows.stream()
              .map(row -> Facts.why(row.before()))
              .distinct()
              .sorted()
              .collect(Collectors.joining(", "));
      remarks.add("Không có khung năm " + periods.get(0).year() + ": " + why + ".");
    }
    return remarks;
  }

  /** A rise is known where both dates are; a target without a row is one that is not measured. */
  private static Tally tally(List<BulletRow> rows, boolean targets, boolean rose) {
    return new Tally(
        rows.stream().filter(row -> rose ? row.rose() : row.reached()).count(),
        rows.stream()
            .filter(row -> row.done() != null && (!rose || row.baseline() != null))
            .count(),
        rows.stream().filter(row -> targets || Tally.asked(row.now())).count());
  }

  private static List<BulletRow> targetRows(
      FigureDefinition definition, ReleaseIndex release, List<ReviewPeriod> periods) {
    List<BulletRow> rows = new ArrayList<>();
    for (TargetLine target : release.data().targets()) {
      if (target.level().equals(definition.level())
          && target.period().equals(release.data().period().id())) {
        rows.add(
            new BulletRow(
                target.targetId(),
                target.nameVi(),
                value(release, target, periods.get(periods.size() - 1)),
                periods.size() > 1 ? value(release, target, periods.get(0)) : null,
                target,
                release.category(target.indicator(), target.category())));
      }
    }
    return rows;
  }

  private static @Nullable IndicatorValue value(
      ReleaseIndex release, TargetLine target, ReviewPeriod period) {
    return release
        .values(target.indicator(), period.id(), target.category(), target.level())
        .stream()
        .filter(value -> target.unitId() == null || value.unitId().equals(target.unitId()))
        .findFirst()
        .orElse(null);
  }

  private static List<BulletRow> placeRows(
      FigureDefinition definition, ReleaseIndex release, List<ReviewPeriod> periods) {
    List<BulletRow> rows = new ArrayList<>();
    String last = periods.get(periods.size() - 1).id();
    for (IndicatorValue value :
        release.values(definition.indicator(), last, definition.category(), definition.level())) {
      IndicatorValue before =
          periods.size() < 2
              ? null
              : release.value(
                  definition.indicator(),
                  periods.get(0).id(),
                  definition.category(),
                  definition.level(),
                  value.unitId());
      rows.add(
          new BulletRow(
              value.unitId(),
              release.place(value.unitId(), definition.level()).name(),
              value,
              before,
              target(definition, release, value.unitId()),
              release.category(definition.indicator(), definition.category())));
    }
    rows.sort(
        Comparator.comparing(
                BulletRow::done, Comparator.nullsLast(Comparator.<Double>reverseOrder()))
            .thenComparing(BulletRow::id));
    return rows;
  }

  private static @Nullable TargetLine target(
      FigureDefinition definition, ReleaseIndex release, String unit) {
    return release.data().targets().stream()
        .filter(t -> t.indicator().equals(definition.indicator()))
        .filter(t -> t.category().equals(definition.category()))
        .filter(t -> t.level().equals(definition.level()))
        .filter(t -> t.period().equals(release.data().period().id()))
        .filter(t -> t.unitId() == null || t.unitId().equals(unit))
        .findFirst()
        .orElse(null);
  }

  private static List<List<@Nullable Object>> table(
      List<BulletRow> rows, List<ReviewPeriod> periods) {
    List<List<@Nullable Object>> table = new ArrayList<>();
    for (BulletRow row : rows) {
      List<@Nullable Object> line = new ArrayList<>();
      line.add(row.id());
      line.add(row.label());
      line.add(row.done());
      line.add(row.now() == null ? Status.NO_ROW : row.now().shownStatus().text());
      line.add(row.now() == null ? null : row.now().shownNumerator());
      line.add(row.now() == null ? null : row.now().shownDenominator());
      line.add(row.goal());
      line.add(row.baseline());
      line.add(
          periods.size() < 2
              ? null
              : row.before() == null ? Status.NO_ROW : row.before().shownStatus().text());
      table.add(line);
    }
    return table;
  }
}
