package vn.hoi.charts.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.CategoryText;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.figure.Drawing;
import vn.hoi.charts.figure.FigureDefinition;
import vn.hoi.charts.figure.FigureDrawer;
import vn.hoi.charts.figure.PlotType;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.YamlMap;

/** Tile grid: each district a square near its place on the map, the river between. */
final class TileType implements PlotType {
  @Override
  public String name() {
    return "tiles";
  }

  @Override
  public List<String> cases() {
    return Facts.COUNTED;
  }

  @Override
  public Map<String, String> titleFacts() {
    Map<String, String> widest = Facts.widest("below", "above", "known", "units", "missing");
    widest.put("city_value", "49,9999");
    return widest;
  }

  @Override
  public Set<String> textFacts() {
    return Set.of("years", "below_names");
  }

  @Override
  public FigureDrawer read(YamlMap figure, DefinitionFiles files) {
    TileGrid grid = TileGrid.read(figure, files);
    TileClasses classes = TileClasses.read(figure);
    String river = figure.optionalText("river_name").orElse("");
    return (definition, release) -> draw(definition, release, grid, classes, river);
  }

  private static Drawing draw(
      FigureDefinition definition,
      ReleaseIndex release,
      TileGrid grid,
      TileClasses classes,
      String river) {
    List<ReviewPeriod> periods = definition.shownPeriods(release.data());
    ReviewPeriod last = periods.get(periods.size() - 1);
    List<TileValue> tiles = new ArrayList<>();
    for (IndicatorValue value :
        release.values(
            definition.indicator(), last.id(), definition.category(), definition.level())) {
      tiles.add(new TileValue(release.place(value.unitId(), definition.level()), value));
    }
    CategoryText text = release.category(definition.indicator(), definition.category());
    int decimals = text.decimals();
    String sign = text.sign();
    List<String> city = new ArrayList<>();
    for (ReviewPeriod period : periods) {
      Double value = city(definition, release, period);
      city.add(value == null ? "…" : definition.print(value, decimals) + sign);
    }
    Facts facts = facts(definition, periods, tiles, classes.mark());
    facts.put("city_value", city.get(city.size() - 1).replace(sign, ""));
    TilePlot plot =
        new TilePlot(grid, classes, tiles, river, new TilePlot.City(periods, city), decimals);
    return new Drawing(
        plot,
        plot.height(),
        tally(tiles, classes.mark()).turn(),
        facts.map(),
        remarks(grid, tiles, value -> definition.print(value, decimals) + sign),
        List.of("unit_id", "name", "value", "status", "class"),
        table(tiles, classes));
  }

  private static @Nullable Double city(
      FigureDefinition definition, ReleaseIndex release, ReviewPeriod period) {
    return release
        .values(definition.indicator(), period.id(), definition.category(), "city")
        .stream()
        .map(IndicatorValue::shown)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Facts facts(
      FigureDefinition definition, List<ReviewPeriod> periods, List<TileValue> tiles, double mark) {
    List<TileValue> known = tiles.stream().filter(tile -> tile.shown() != null).toList();
    List<String> below =
        known.stream()
            .filter(tile -> tile.isBelow(mark))
            .sorted(java.util.Comparator.comparing(TileValue::known))
            .map(tile -> tile.place().name())
            .toList();
    return new Facts(definition, periods)
        .put("below", below.size())
        .put("below_names", below.isEmpty() ? "không có" : String.join(", ", below))
        .put("above", known.size() - below.size())
        .put("known", known.size())
        .put("units", tally(tiles, mark).units())
        .put("missing", tally(tiles, mark).missing());
  }

  /** How many lie below the mark. */
  private static Tally tally(List<TileValue> tiles, double mark) {
    return Tally.of(tiles.stream().map(TileValue::value).toList(), value -> value < mark);
  }

  /** Reporting units that are no district have no tile; they are told in words. */
  private static List<String> remarks(
      TileGrid grid, List<TileValue> tiles, DoubleFunction<String> print) {
    List<String> outside = new ArrayList<>();
    for (TileValue tile : tiles) {
      if (!grid.tiles().containsKey(tile.place().unitId())) {
        Double value = tile.shown();
        String text = value == null ? Facts.why(tile.value()) : print.apply(value);
        outside.add(tile.place().name() + " " + text);
      }
    }
    return outside.isEmpty()
        ? List.of()
        : List.of("Ngoài sơ đồ: " + String.join("; ", outside) + ".");
  }

  private static List<List<@Nullable Object>> table(List<TileValue> tiles, TileClasses classes) {
    List<List<@Nullable Object>> table = new ArrayList<>();
    for (TileValue tile : tiles) {
      Double value = tile.shown();
      List<@Nullable Object> line = new ArrayList<>();
      line.add(tile.place().unitId());
      line.add(tile.place().name());
      line.add(value);
      line.add(tile.value().shownStatus().text());
      line.add(value == null ? null : classes.of(value) + 1);
      table.add(line);
    }
    return table;
  }
}
