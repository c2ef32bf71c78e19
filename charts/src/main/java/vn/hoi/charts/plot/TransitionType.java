package vn.hoi.charts.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import vn.hoi.charts.figure.PlotType;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.YamlMap;

/** Transition table: unions by rating then (rows) and now (columns), from `from>to` categories. */
final class TransitionType implements PlotType {
  @Override
  public String name() {
    return "transition";
  }

  @Override
  public List<String> cases() {
    return List.of(Facts.SOME, Facts.OF_KNOWN, Facts.UNKNOWN);
  }

  @Override
  public Map<String, String> titleFacts() {
    return Facts.widest("up", "down", "same", "total", "not_compared");
  }

  @Override
  public Set<String> textFacts() {
    return Set.of("years");
  }

  @Override
  public FigureDrawer read(YamlMap figure, DefinitionFiles files) {
    YamlMap written = figure.map("levels");
    Map<String, String> levels = new LinkedHashMap<>();
    for (String level : written.names()) {
      levels.put(level, written.text(level));
    }
    written.end();
    if (levels.size() < 2) {
      figure.fault("levels", "`levels` must name at least two levels, the best first");
    }
    return (definition, release) -> draw(definition, release, levels);
  }

  private static Drawing draw(
      FigureDefinition definition, ReleaseIndex release, Map<String, String> levels) {
    List<ReviewPeriod> periods = definition.shownPeriods(release.data());
    ReviewPeriod last = periods.get(periods.size() - 1);
    List<String> codes = List.copyOf(levels.keySet());
    TransitionCell[][] cells = new TransitionCell[codes.size()][codes.size()];
    List<List<@Nullable Object>> rows = new ArrayList<>();
    long[] moves = new long[3];
    boolean known = false;
    boolean all = notCompared(definition, release, last) == 0;
    for (int from = 0; from < codes.size(); from++) {
      for (int to = 0; to < codes.size(); to++) {
        String pair = codes.get(from) + ">" + codes.get(to);
        IndicatorValue value =
            release.values(definition.indicator(), last.id(), pair, definition.level()).stream()
                .findFirst()
                .orElse(null);
        TransitionCell cell = TransitionCell.of(value);
        cells[from][to] = cell;
        moves[Integer.signum(from - to) + 1] += cell.count() == null ? 0 : cell.count();
        known |= cell.count() != null;
        all &= cell.count() != null;
        List<@Nullable Object> row = new ArrayList<>();
        row.add(codes.get(from));
        row.add(codes.get(to));
        row.add(cell.count());
        row.add(cell.status());
        rows.add(row);
      }
    }
    TransitionPlot plot =
        new TransitionPlot(
            cells, List.copyOf(levels.values()), periods.get(0).ratingYear(), last.ratingYear());
    return new Drawing(
        plot,
        plot.height(),
        known ? all ? Facts.SOME : Facts.OF_KNOWN : Facts.UNKNOWN,
        facts(definition, release, periods, moves).map(),
        remarks(definition, release, last),
        List.of("from", "to", "unions", "status"),
        rows);
  }

  private static Facts facts(
      FigureDefinition definition, ReleaseIndex release, List<ReviewPeriod> periods, long[] moves) {
    ReviewPeriod last = periods.get(periods.size() - 1);
    return new Facts(definition, periods)
        .put("first_year", Integer.toString(periods.get(0).ratingYear()))
        .put("year", Integer.toString(last.ratingYear()))
        .put("up", moves[2])
        .put("down", moves[0])
        .put("same", moves[1])
        .put("total", moves[0] + moves[1] + moves[2])
        .put("not_compared", notCompared(definition, release, last));
  }

  private static List<String> remarks(
      FigureDefinition definition, ReleaseIndex release, ReviewPeriod last) {
    long missing = notCompared(definition, release, last);
    return missing == 0
        ? List.of()
        : List.of(missing + " cơ sở chưa đủ xếp loại ở hai năm, không có trong bảng.");
  }

  private static long notCompared(
      FigureDefinition definition, ReleaseIndex release, ReviewPeriod last) {
    return release
        .values(definition.indicator(), last.id(), definition.category(), definition.level())
        .stream()
        .mapToLong(value -> value.unitsExpected() - value.unitsReported())
        .sum();
  }
}
