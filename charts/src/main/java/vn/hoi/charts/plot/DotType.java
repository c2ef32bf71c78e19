package vn.hoi.charts.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    double bin = FigureReader.number(figure, "bin");
    String unit = figure.text("dot");
    String kinds = figure.text("kinds");
    if (!figure.has("mark")) {
      figure.fault("mark", "a dot stack needs a `mark`");
      return (definition, release) -> draw(definition, release, 1, unit, kinds);
    }
    String mark = figure.map("mark").text("value");
    boolean sharp =
        bin > 0 && mark.matches("\\d+(\\.\\d+)?") && Double.parseDouble(mark) % bin == 0;
    if (!sharp) {
      figure.fault("bin", "`bin` must divide the mark, so that no stack lies on both sides of it");
    }
    double width = sharp ? bin : 1;
    return (definition, release) -> draw(definition, release, width, unit, kinds);
  }

  private static Drawing draw(
      FigureDefinition definition, ReleaseIndex release, double bin, String unit, String kinds) {
    double mark = definition.mark().map(m -> m.value()).orElse(0.0);
    List<DotPanelData> panels = new ArrayList<>();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ReviewPeriod period : definition.shownPeriods(release.data())) {
      List<IndicatorValue> values =
          release.values(
              definition.indicator(), period.id(), definition.category(), definition.level());
      panels.add(new DotPanelData(period, values, mark, bin));
      for (IndicatorValue value : values) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(period.id());
        row.add(value.unitId());
        row.add(release.place(value.unitId(), definition.level()).fullName());
        row.add(value.shown());
        row.add(value.status().text());
        rows.add(row);
      }
    }
    int decimals = release.category(definition.indicator(), definition.category()).decimals();
    DotStackPlot plot = DotStackPlot.of(panels, unit, kinds, decimals);
    DotPanelData first = panels.get(0);
    DotPanelData last = panels.get(panels.size() - 1);
    return new Drawing(
        plot,
        DotStackPlot.height(panels.size()),
        last.tally().turnSince(first.tally()),
        facts(definition, release, panels, decimals).map(),
        remarks(panels, unit),
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

  private static List<String> remarks(List<DotPanelData> panels, String unit) {
    List<String> remarks = new ArrayList<>();
    for (DotPanelData panel : panels) {
      if (panel.suppressed() > 0) {
        remarks.add(
            "Năm %s: %s %s không công bố."
                .formatted(panel.period().year(), panel.suppressed(), unit));
      }
    }
    return remarks;
  }
}
