package vn.hoi.charts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds things in a release by their keys. */
public final class ReleaseIndex {
  private record Cell(
      String indicator, String period, String category, String level, String unitId) {}

  private record Slice(String indicator, String period, String category, String level) {}

  private final ReleaseData data;
  private final Map<String, List<IndicatorValue>> byIndicator = new HashMap<>();
  private final Map<Slice, List<IndicatorValue>> slices = new HashMap<>();
  private final Map<Cell, IndicatorValue> values = new HashMap<>();
  private final Map<Cell, IndicatorChange> changes = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, IndicatorText> indicators = new HashMap<>();

  public ReleaseIndex(ReleaseData data) {
    this.data = data;
    for (IndicatorValue v : data.values()) {
      byIndicator.computeIfAbsent(v.indicator(), id -> new ArrayList<>()).add(v);
      slices
          .computeIfAbsent(
              new Slice(v.indicator(), v.period(), v.category(), v.level()),
              slice -> new ArrayList<>())
          .add(v);
      values.put(new Cell(v.indicator(), v.period(), v.category(), v.level(), v.unitId()), v);
    }
    for (IndicatorChange c : data.changes()) {
      changes.put(new Cell(c.indicator(), c.period(), c.category(), c.level(), c.unitId()), c);
    }
    data.places().forEach(place -> places.put(place.unitId(), place));
    data.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
  }

  /** The release it finds things in. */
  public ReleaseData data() {
    return data;
  }

  /** The value of a place; null when the indicator has no row for it. */
  public @Nullable IndicatorValue value(
      String indicator, String period, String category, String level, String unitId) {
    return values.get(new Cell(indicator, period, category, level, unitId));
  }

  /** The change of a place since the baseline; null when there is no row. */
  public @Nullable IndicatorChange change(
      String indicator, String period, String category, String level, String unitId) {
    return changes.get(new Cell(indicator, period, category, level, unitId));
  }

  /** All values of an indicator, in the release's order. */
  public List<IndicatorValue> values(String indicator) {
    return byIndicator.getOrDefault(indicator, List.of());
  }

  /** All values of an indicator's category at a level in a period, in the release's order. */
  public List<IndicatorValue> values(
      String indicator, String period, String category, String level) {
    return slices.getOrDefault(new Slice(indicator, period, category, level), List.of());
  }

  /** A place; one without an entry is called by its id. */
  public Place place(String unitId, String level) {
    Place place = places.get(unitId);
    return place != null ? place : new Place(unitId, unitId, "", level, null, null);
  }

  /** How a category is printed; a share with one decimal where nothing is told. */
  public CategoryText category(String indicator, String category) {
    IndicatorText text = indicators.get(indicator);
    return text == null
        ? new CategoryText(category, indicator, Measure.SHARE, "%", 1)
        : text.category(category);
  }

  /** What is told about an indicator. */
  public Optional<IndicatorText> indicator(String id) {
    return Optional.ofNullable(indicators.get(id));
  }
}
