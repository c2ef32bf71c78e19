package vn.hoi.charts.demo;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.SampleRelease;
import vn.hoi.charts.Status;
import vn.hoi.charts.TargetLine;
import vn.hoi.charts.report.ReviewReport;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** Renders every figure from invented numbers, to look at. Argument: the folder to write to. */
public final class RenderSamples {
  private RenderSamples() {}

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    render(folder.resolve("final"), withGaps(SampleRelease.finalReview()).data());
    render(folder.resolve("midterm"), SampleRelease.midterm().data());
  }

  private static SampleRelease withGaps(SampleRelease sample) {
    return sample
        .without(
            v -> v.unitId().equals("250") && v.period().equals("midterm-2019"), Status.NOT_REPORTED)
        .without(
            v -> v.unitId().equals("277") && !v.period().equals("baseline"), Status.NOT_REPORTED)
        .without(
            v -> v.unitId().equals("002") && v.period().equals("final-2021"), Status.SUPPRESSED)
        .without(
            v -> v.level().equals("grassroots") && v.unitId().startsWith("0040"),
            Status.NOT_REPORTED)
        .target(target("t1", "O01", "", ">=", "60", "Tỷ lệ thu hút phụ nữ từ 18 tuổi trở lên"))
        .target(
            target(
                "t2",
                "O01",
                "",
                ">=",
                "75",
                "Tỷ lệ thu hút của các cơ sở Hội nông thôn trong kế hoạch"))
        .target(target("t3", "O05", "", ">=", "70.5", "Cơ sở trung bình, yếu được nâng hạng"))
        .target(
            target(
                "t4", "O11", "", "<=", "30", "Cán bộ chưa được bồi dưỡng nghiệp vụ công tác Hội"));
  }

  private static TargetLine target(
      String id, String indicator, String category, String comparator, String value, String name) {
    return new TargetLine(
        id,
        indicator,
        category,
        "city",
        "01",
        "final-2021",
        "Tổng kết 2021",
        comparator,
        new BigDecimal(value),
        "văn bản giả định",
        name);
  }

  private static void render(Path folder, ReleaseData data) {
    DefinitionFiles files = DefinitionFiles.of(DefinitionFiles.product());
    ReviewReport.write(data, List.of(), ReviewReport.figures(files), folder)
        .forEach(System.out::println);
  }
}
