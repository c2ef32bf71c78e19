package vn.hoi.charts.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.CategoryText;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.Status;
import vn.hoi.charts.figure.Drawing;
import vn.hoi.charts.figure.FigureDefinition;
import vn.hoi.charts.figure.FigureDrawer;
import vn.hoi.charts.figure.PlotType;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.YamlMap;

/** Ordered dumbbell: a value of each place at two or three dates, highest first. */
final class DumbbellType implements PlotType {
  @Override
  public String name() {
    return "dumbbell";
  }

  @Override
  public List<String> cases() {
    return Facts.COMPARED;
  }

  @Override
  public Map<String, String> titleFacts() {
    return Facts.widest(
        "above", "above_first", "below", "below_first", "known", "units", "missing");
  }

  @Override
  public Set<String> textFacts() {
    return Set.of("years", "highest", "highest_value", "lowest", "lowest_value");
  }

  @Override
  public FigureDrawer read(YamlMap figure, DefinitionFiles files) {
    return DumbbellType::draw;
  }

  private static Drawing draw(FigureDefinition definition, ReleaseIndex release) {
    List<ReviewPeriod> periods = definition.shownPeriods(release.data());
    List<DumbbellRow> rows = rows(definition, release, periods);
    CategoryText text = release.category(definition.indicator(), definition.category());
    int decimals = text.decimals();
    DumbbellPlot plot = new DumbbellPlot(rows, periods, definition.mark(), text.sign(), decimals);
    Facts facts = facts(definition, periods, rows, decimals);
    Tally now = above(definition, rows, periods.size() - 1);
    return new Drawing(
        plot,
        DumbbellPlot.height(rows.size()),
        now.turnSince(above(definition, rows, 0)),
        facts.map(),
        remarks(rows, periods),
        header(periods),
        table(rows));
  }

  private static List<DumbbellRow> rows(
      FigureDefinition definition, ReleaseIndex release, List<ReviewPeriod> periods) {
    Set<String> units = new LinkedHashSet<>();
    for (ReviewPeriod period : periods) {
      release
          .values(definition.indicator(), period.id(), definition.category(), definition.level())
          .forEach(value -> units.add(value.unitId()));
    }
    List<DumbbellRow> rows = new ArrayList<>();
    ReviewPeriod last = periods.get(periods.size() - 1);
    for (String unit : units) {
      List<@Nullable IndicatorValue> values = new ArrayList<>();
      for (ReviewPeriod period : periods) {
        values.add(
            release.value(
                definition.indicator(),
                period.id(),
                definition.category(),
                definition.level(),
                unit));
      }
      rows.add(
          new DumbbellRow(
              release.place(unit, definition.level()),
              values,
              release.change(
                  definition.indicator(),
                  last.id(),
                  definition.category(),
                  definition.level(),
                  unit)));
    }
    rows.sort(null);
    return rows;
  }

  private static Facts facts(
      FigureDefinition definition,
      List<ReviewPeriod> periods,
      List<DumbbellRow> rows,
      int decimals) {
    Tally now = above(definition, rows, periods.size() - 1);
    Tally first = above(definition, rows, 0);
    List<DumbbellRow> known = rows.stream().filter(row -> row.last() != null).toList();
    Facts facts = new Facts(definition, periods);
    facts.put("above", now.found()).put("below", now.known() - now.found());
    facts.put("above_first", first.found()).put("below_first", first.known() - first.found());
    facts.put("known", now.known()).put("units", now.units()).put("missing", now.missing());
    facts.put("highest", known.isEmpty() ? "…" : known.get(0).place().name());
    facts.put("lowest", known.isEmpty() ? "…" : known.get(known.size() - 1).place().name());
    facts.put(
        "highest_value", known.isEmpty() ? "…" : text(definition, known.get(0).last(), decimals));
    facts.put(
        "lowest_value",
        known.isEmpty() ? "…" : text(definition, known.get(known.size() - 1).last(), decimals));
    return facts;
  }

  private static String text(FigureDefinition definition, @Nullable Double value, int decimals) {
    return value == null ? "…" : definition.print(value, decimals);
  }

  /** How many places lie at or above the mark. */
  private static Tally above(FigureDefinition definition, List<DumbbellRow> rows, int period) {
    double mark = definition.mark().map(m -> m.value()).orElse(0.0);
    List<@Nullable IndicatorValue> values = new ArrayList<>();
    rows.forEach(row -> values.add(row.row(period)));
    return Tally.of(values, value -> value >= mark);
  }

  private static List<String> remarks(List<DumbbellRow> rows, List<ReviewPeriod> periods) {
    List<String> remarks = new ArrayList<>();
    if (periods.size() > 2) {
      remarks.add(
          "Vạch đứng nhỏ là năm "
              + String.join(
                  ", ",
                  periods.subList(1, periods.size() - 1).stream().map(ReviewPeriod::year).toList())
              + ".");
    }
    if (periods.size() > 1) {
      remarks.add("Thay đổi tính từ số chưa làm tròn.");
    }
    List<String> absent =
        rows.stream().filter(r -> r.last() == null).map(r -> r.place().name()).toList();
    if (!absent.isEmpty()) {
      String year = periods.get(periods.size() - 1).year();
      remarks.add("Không có điểm năm " + year + ": " + Facts.names(absent) + ".");
    }
    return remarks;
  }

  private static List<String> header(List<ReviewPeriod> periods) {
    List<String> header = new ArrayList<>(Arrays.asList("unit_id", "name"));
    for (ReviewPeriod period : periods) {
      header.add(period.id());
      header.add(period.id() + "_status");
    }
    header.add("change");
    return header;
  }

  private static List<List<@Nullable Object>> table(List<DumbbellRow> rows) {
    List<List<@Nullable Object>> table = new ArrayList<>();
    for (DumbbellRow row : rows) {
      List<@Nullable Object> line = new ArrayList<>();
      line.add(row.place().unitId());
      line.add(row.place().name());
      for (int i = 0; i < row.values().size(); i++) {
        IndicatorValue value = row.row(i);
        line.add(row.value(i));
        line.add(value == null ? Status.NO_ROW : value.shownStatus().text());
      }
      boolean shown = row.last() != null && row.value(0) != null;
      line.add(row.change() == null || !shown ? null : row.change().change());
      table.add(line);
    }
    return table;
  }
}
