package vn.hoi.charts.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.figure.Drawing;
import vn.hoi.charts.figure.FigureDefinition;
import vn.hoi.charts.figure.FigureDrawer;
import vn.hoi.charts.figure.FigureReader;
import vn.hoi.charts.figure.PlotType;
import vn.hoi.charts.text.VietnameseNumbers;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.YamlMap;

/** Dot stack: every union a dot on its value, one panel a date, all on one scale. */
final class DotType implements PlotType {
  /**
   * A figure's own fields.
   *
   * @param regrouped said where the number of units is not the same on all dates
   */
  private record Dots(double bin, String unit, String kinds, Optional<String> regrouped) {
    Dots of(double width) {
      return new Dots(width, unit, kinds, regrouped);
    }
  }

  @Override
  public String name() {
    return "dots";
  }

  @Override
  public List<String> cases() {
    return Facts.COMPARED;
  }

  @Override
  public Map<String, String> titleFacts() {
    return Facts.widest(
        "below", "below_first", "above", "above_first", "known", "units", "missing");
  }

  @Override
  public Set<String> textFacts() {
    return Set.of("years", "units_first", "missing_first", "suppressed", "median", "median_first");
  }

  @Override
  public FigureDrawer read(YamlMap figure, DefinitionFiles files) {
    Dots given =
        new Dots(
            FigureReader.number(figure, "bin"),
            figure.text("dot"),
            figure.text("kinds"),
            figure.optionalText("regrouped"));
    Dots dots = mustBeSharp(figure, given) ? given : given.of(1);
    return (definition, release) -> draw(definition, release, dots);
  }

  private static boolean mustBeSharp(YamlMap figure, Dots dots) {
    if (!figure.has("mark")) {
      figure.fault("mark", "a dot stack needs a `mark`");
      return false;
    }
    String mark = figure.map("mark").text("value");
    boolean sharp =
        dots.bin() > 0
            && mark.matches("\\d+(\\.\\d+)?")
            && Double.parseDouble(mark) % dots.bin() == 0;
    if (!sharp) {
      figure.fault("bin", "`bin` must divide the mark, so that no stack lies on both sides of it");
    }
    return sharp;
  }

  private static Drawing draw(FigureDefinition definition, ReleaseIndex release, Dots dots) {
    double mark = definition.mark().map(m -> m.value()).orElse(0.0);
    List<DotPanelData> panels = new ArrayList<>();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ReviewPeriod period : definition.shownPeriods(release.data())) {
      List<IndicatorValue> values =
          release.values(
              definition.indicator(), period.id(), definition.category(), definition.level());
      panels.add(new DotPanelData(period, values, mark, dots.bin()));
      for (IndicatorValue value : values) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(period.id());
        row.add(value.unitId());
        row.add(release.place(value.unitId(), definition.level()).fullName());
        row.add(value.shown());
        row.add(value.shownStatus().text());
        rows.add(row);
      }
    }
    int decimals = release.category(definition.indicator(), definition.category()).decimals();
    DotStackPlot plot = DotStackPlot.of(panels, dots.unit(), dots.kinds(), decimals);
    DotPanelData first = panels.get(0);
    DotPanelData last = panels.get(panels.size() - 1);
    return new Drawing(
        plot,
        DotStackPlot.height(panels.size()),
        last.tally().turnSince(first.tally()),
        facts(definition, release, panels, decimals).map(),
        remarks(panels, dots),
        List.of("period", "unit_id", "name", "value", "status"),
        rows);
  }

  private static Facts facts(
      FigureDefinition definition, ReleaseIndex release, List<DotPanelData> panels, int decimals) {
    DotPanelData first = panels.get(0);
    DotPanelData last = panels.get(panels.size() - 1);
    return new Facts(definition, definition.shownPeriods(release.data()))
        .put("below", last.below())
        .put("below_first", first.below())
        .put("above", last.above())
        .put("above_first", first.above())
        .put("known", last.known().length)
        .put("units", last.tally().units())
        .put("units_first", first.tally().units())
        .put("missing", last.tally().missing())
        .put("missing_first", first.tally().missing())
        .put("suppressed", last.suppressed())
        .put("median", median(last, decimals))
        .put("median_first", median(first, decimals));
  }

  static String median(DotPanelData panel, int decimals) {
    Double median = panel.median();
    return median == null ? "…" : VietnameseNumbers.besideMark(median, panel.mark(), decimals);
  }

  private static List<String> remarks(List<DotPanelData> panels, Dots dots) {
    List<String> remarks = new ArrayList<>();
    if (panels.stream().map(panel -> panel.tally().units()).distinct().count() > 1) {
      dots.regrouped().ifPresent(remarks::add);
    }
    for (DotPanelData panel : panels) {
      if (panel.suppressed() > 0) {
        remarks.add(
            "Năm %s: %s %s không công bố."
                .formatted(panel.period().year(), panel.suppressed(), dots.unit()));
      }
    }
    return remarks;
  }
}
