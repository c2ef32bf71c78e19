package vn.hoi.cli.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.BoundaryLine;
import vn.hoi.charts.Place;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReleaseTable;
import vn.hoi.charts.Status;
import vn.hoi.charts.text.Csv;
import vn.hoi.jobs.place.BoundaryValue;
import vn.hoi.jobs.value.Level;

/**
 * Values on the boundaries offered, as CSV: each line says which part of it was apportioned. A
 * place above the unions has no line where its value may not be published there.
 *
 * @param periods those of the review
 */
record BoundaryTable(Set<String> periods, List<BoundaryValue> values) {
  private static final List<String> COLUMNS =
      List.of(
          "indicator",
          "version",
          "period",
          "category",
          "category_vi",
          "boundaries",
          "level",
          "unit_id",
          "name",
          "type",
          "numerator",
          "denominator",
          "value",
          "unit",
          "status",
          "apportioned_share",
          "synthetic");

  /** The table. */
  ReleaseTable table(ReleaseIndex release) {
    Csv csv = new Csv().line(COLUMNS);
    csv.lines(ofReview().toList(), value -> line(release, value));
    return new ReleaseTable(
        "on-boundaries.csv",
        "Giá trị trên địa giới của một ngày, kèm phần phân bổ lại (apportioned_share, 0 đến 1)",
        csv.toString());
  }

  /** The lines above the unions, as the report takes them. */
  List<BoundaryLine> lines() {
    return ofReview()
        .filter(value -> value.key().level() != Level.GRASSROOTS)
        .map(
            value ->
                new BoundaryLine(
                    value.key().indicator(),
                    value.key().period(),
                    value.key().category(),
                    value.boundaries(),
                    value.key().level().word(),
                    value.key().unitId(),
                    shown(value),
                    Status.of(value.status().word()),
                    value.apportionedShare()))
        .toList();
  }

  private Stream<BoundaryValue> ofReview() {
    return values.stream().filter(value -> periods.contains(value.key().period()));
  }

  private static @Nullable Double shown(BoundaryValue value) {
    return value.status().hasValue() ? ReleaseValues.real(value.figures().value()) : null;
  }

  private List<@Nullable Object> line(ReleaseIndex release, BoundaryValue value) {
    Place place = release.place(value.key().unitId(), value.key().level().word());
    var category = release.category(value.key().indicator(), value.key().category());
    List<@Nullable Object> line = new ArrayList<>();
    line.add(value.key().indicator());
    line.add(value.version());
    line.add(value.key().period());
    line.add(value.key().category());
    line.add(category.nameVi());
    line.add(value.boundaries());
    line.add(value.key().level().word());
    line.add(value.key().unitId());
    line.add(place.name());
    line.add(place.type());
    line.add(ReleaseValues.whole(value.figures().numerator()));
    line.add(ReleaseValues.whole(value.figures().denominator()));
    line.add(shown(value));
    line.add(category.unit());
    line.add(value.status().word());
    boolean hidden = value.status() == vn.hoi.jobs.value.Status.SUPPRESSED;
    line.add(hidden ? null : value.apportionedShare());
    line.add(release.data().synthetic());
    return line;
  }
}
