package vn.hoi.charts.report;

import java.util.List;
import java.util.stream.Stream;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.TargetLine;
import vn.hoi.charts.figure.FigureDefinition;

/**
 * What values are measured against: the marks of the figures and the targets of documents. Tables
 * print a value beside them by the rule of the figures.
 */
record Marks(List<TargetLine> targets, List<FigureDefinition> figures) {
  /** The targets of a release and the marks of its figures. */
  static Marks of(ReleaseData data, List<FigureDefinition> figures) {
    return new Marks(
        data.targets(), figures.stream().filter(figure -> figure.belongsTo(data)).toList());
  }

  /** The marks of a place's value; those of a figure hold at every level. */
  List<Double> of(String indicator, String category, String level, String unitId) {
    Stream<Double> drawn =
        figures.stream()
            .filter(f -> f.indicator().equals(indicator) && f.category().equals(category))
            .flatMap(figure -> figure.mark().stream())
            .map(mark -> mark.value());
    Stream<Double> set =
        targets.stream()
            .filter(t -> t.indicator().equals(indicator) && t.category().equals(category))
            .filter(t -> t.level().equals(level))
            .filter(t -> t.unitId() == null || t.unitId().equals(unitId))
            .map(target -> target.value().doubleValue());
    return Stream.concat(drawn, set).distinct().toList();
  }

  List<Double> of(IndicatorValue value) {
    return of(value.indicator(), value.category(), value.level(), value.unitId());
  }
}
