package vn.hoi.cli.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.Place;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.text.Csv;
import vn.hoi.jobs.place.BoundaryValue;
import vn.hoi.warehouse.Problem;

/**
 * The unions' values on the boundaries offered, as CSV: each line says which part of it was
 * apportioned. Districts and the city have the values of the other tables on all boundaries.
 */
record BoundaryTable(ReleaseData data, List<BoundaryValue> values) {
  private static final String NAME = "tables/on-boundaries.csv";
  private static final List<String> COLUMNS =
      List.of(
          "indicator",
          "version",
          "period",
          "category",
          "category_vi",
          "boundaries",
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

  /** Writes the table below a release's folder. */
  Path write(Path folder) {
    Set<String> periods =
        data.periods().stream()
            .map(ReviewPeriod::id)
            .collect(Collectors.toCollection(HashSet::new));
    ReleaseIndex release = new ReleaseIndex(data);
    Csv csv = new Csv().line(COLUMNS);
    values.stream()
        .filter(value -> periods.contains(value.key().period()))
        .forEach(value -> csv.line(line(release, value)));
    try {
      Path file = Files.createDirectories(folder.resolve("tables")).resolve("on-boundaries.csv");
      return Files.writeString(file, csv.toString(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot write " + NAME + ": " + e.getMessage() + ".", e);
    }
  }

  private List<@Nullable Object> line(ReleaseIndex release, BoundaryValue value) {
    Place place = release.place(value.key().unitId(), "grassroots");
    var category = release.category(value.key().indicator(), value.key().category());
    List<@Nullable Object> line = new ArrayList<>();
    line.add(value.key().indicator());
    line.add(value.version());
    line.add(value.key().period());
    line.add(value.key().category());
    line.add(category.nameVi());
    line.add(value.boundaries());
    line.add(value.key().unitId());
    line.add(place.name());
    line.add(place.type());
    line.add(ReleaseValues.whole(value.figures().numerator()));
    line.add(ReleaseValues.whole(value.figures().denominator()));
    line.add(value.status().hasValue() ? ReleaseValues.real(value.figures().value()) : null);
    line.add(category.unit());
    line.add(value.status().word());
    line.add(value.apportionedShare());
    line.add(data.synthetic());
    return line;
  }
}
