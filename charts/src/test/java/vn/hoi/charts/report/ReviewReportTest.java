package vn.hoi.charts.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.charts.HiddenNumbers;
import vn.hoi.charts.Place;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.ReleaseTable;
import vn.hoi.charts.SampleRelease;
import vn.hoi.charts.Status;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** Files of a review: figures, tables and a page. */
class ReviewReportTest {
  private static final List<ReleaseTable> OTHERS =
      List.of(new ReleaseTable("quality-ranks.csv", "Bảng thứ hạng <Q01>", "period,rank\r\n"));

  @TempDir Path folder;

  private List<Path> write(ReleaseData data, String name) {
    DefinitionFiles files = DefinitionFiles.of(DefinitionFiles.product());
    return ReviewReport.write(data, OTHERS, ReviewReport.figures(files), folder.resolve(name));
  }

  @Test
  void a_review_is_figures_tables_and_one_page() {
    List<String> names =
        write(SampleRelease.midterm().data(), "all").stream()
            .map(file -> folder.resolve("all").relativize(file).toString().replace('\\', '/'))
            .filter(name -> !name.endsWith("svg") && !name.endsWith("png"))
            .toList();
    assertEquals(
        List.of(
            "figures/o01-districts.csv",
            "figures/o01-tiles.csv",
            "figures/o01-unions.csv",
            "figures/o05-ratings.csv",
            "figures/i08-districts.csv",
            "figures/o11-districts.csv",
            "tables/O01.csv",
            "tables/O05.csv",
            "tables/O11.csv",
            "tables/I08.csv",
            "tables/S01.csv",
            "tables/quality-ranks.csv",
            "report.html"),
        names);
  }

  @Test
  void the_same_release_gives_the_same_bytes_in_every_file() throws IOException {
    List<Path> first = write(SampleRelease.finalReview().data(), "first");
    List<Path> second = write(SampleRelease.finalReview().data(), "second");
    assertEquals(first.size(), second.size());
    for (int i = 0; i < first.size(); i++) {
      assertArrayEquals(Files.readAllBytes(first.get(i)), Files.readAllBytes(second.get(i)));
    }
  }

  @Test
  void no_file_of_a_review_depends_on_a_number_that_may_not_be_shown() throws IOException {
    for (Status status : List.of(Status.OBSERVED, Status.SUPPRESSED)) {
      List<Path> one = write(half(status, 7_654_321), "one-" + status);
      List<Path> other = write(half(status, 0), "other-" + status);
      for (int i = 0; i < one.size(); i++) {
        assertArrayEquals(
            Files.readAllBytes(one.get(i)),
            Files.readAllBytes(other.get(i)),
            one.get(i).toString());
      }
    }
  }

  private static ReleaseData half(Status status, long number) {
    return HiddenNumbers.hide(
            SampleRelease.finalReview(), v -> v.unitId().hashCode() % 2 != 0, status, number)
        .data();
  }

  @Test
  void a_table_leaves_out_numbers_that_may_not_be_published() throws IOException {
    SampleRelease sample =
        SampleRelease.empty()
            .place(new Place("001", "=Ba Đình", "quận", "district", null, null))
            .share("O01", 2, "", "district", "001", 1000, 53.2)
            .without(v -> true, Status.SUPPRESSED);
    write(sample.data(), "table");
    assertEquals(
        """
        \uFEFFindicator,version,period,category,category_vi,level,unit_id,name,type,district,numerator,denominator,value,unit,low,high,status,units_expected,units_reported,coverage_units,coverage_denominator,publishable,apportioned_share,synthetic
        O01,1,final-2021,,Tỷ lệ thu hút phụ nữ từ 18 tuổi,district,001,'=Ba Đình,quận,,,,,%,,,suppressed,1,0,0,,true,0,true
        """
            .replace("\n", "\r\n"),
        Files.readString(folder.resolve("table/tables/O01.csv")));
  }
}
