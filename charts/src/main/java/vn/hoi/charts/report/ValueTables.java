package vn.hoi.charts.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.IndicatorText;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.Place;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.text.Csv;

/** The values of a release as CSV, one file an indicator, one line a value. */
record ValueTables(ReleaseIndex release) {
  private static final List<String> COLUMNS =
      List.of(
          "indicator",
          "version",
          "period",
          "category",
          "category_vi",
          "level",
          "unit_id",
          "name",
          "type",
          "district",
          "numerator",
          "denominator",
          "value",
          "unit",
          "low",
          "high",
          "status",
          "units_expected",
          "units_reported",
          "coverage_units",
          "coverage_denominator",
          "publishable",
          "apportioned_share",
          "synthetic");

  /** The files, by name. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (IndicatorText indicator : release.data().indicators()) {
      Csv csv = new Csv().line(COLUMNS);
      csv.lines(release.values(indicator.id()), value -> line(indicator, value));
      files.put(indicator.id() + ".csv", csv.toString());
    }
    return files;
  }

  /** A value that may not be published leaves its numbers empty, and its status and flag stay. */
  private List<@Nullable Object> line(IndicatorText indicator, IndicatorValue value) {
    Place place = release.place(value.unitId(), value.level());
    String district = place.districtId();
    boolean shown = value.shown() != null;
    List<@Nullable Object> line = new ArrayList<>();
    line.add(value.indicator());
    line.add(value.version());
    line.add(value.period());
    line.add(value.category());
    line.add(indicator.category(value.category()).nameVi());
    line.add(value.level());
    line.add(value.unitId());
    line.add(place.name());
    line.add(place.type());
    line.add(district == null ? null : release.place(district, "district").name());
    line.add(value.shownNumerator());
    line.add(value.shownDenominator());
    line.add(value.shown());
    line.add(indicator.category(value.category()).unit());
    line.add(shown ? value.low() : null);
    line.add(shown ? value.high() : null);
    line.add(value.shownStatus().text());
    line.add(value.unitsExpected());
    line.add(value.unitsReported());
    line.add(value.coverageUnits());
    line.add(value.coverageDenominator());
    line.add(value.publishable());
    line.add(value.apportionedShare());
    line.add(release.data().synthetic());
    return line;
  }
}
