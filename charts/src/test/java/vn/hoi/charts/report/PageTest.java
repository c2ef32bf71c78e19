package vn.hoi.charts.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.charts.Status.OBSERVED;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hoi.charts.BoundaryLine;
import vn.hoi.charts.IndicatorChange;
import vn.hoi.charts.IndicatorText;
import vn.hoi.charts.Place;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReleaseTable;
import vn.hoi.charts.SampleRelease;
import vn.hoi.charts.SampleTexts;
import vn.hoi.charts.Status;
import vn.hoi.charts.figure.FigureDefinition;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** The one page of a review that works offline. */
class PageTest {
  private static final List<ReleaseTable> OTHERS =
      List.of(new ReleaseTable("quality-ranks.csv", "Bảng thứ hạng <Q01>", "period,rank\r\n"));

  private String page(ReleaseData data) {
    DefinitionFiles files = DefinitionFiles.of(DefinitionFiles.product());
    ReleaseIndex release = new ReleaseIndex(data);
    List<FigureDefinition> figures = ReviewReport.figures(files);
    Marks marks = Marks.of(data, figures);
    return new Page(release, marks, ReviewReport.draw(release, figures), OTHERS).write();
  }

  @Test
  void a_withdrawn_file_is_named_with_the_reason() {
    String page = page(SampleRelease.midterm().data());
    String row =
        "(?s).*Tệp đã rút.*<th scope=\"row\">bao-cao/2018H1/002 &lt;Hoàn Kiếm&gt;.xlsx</th>\\s*"
            + "<td>Đã rút, không được tính: gửi nhầm &lt;kỳ&gt;.</td>.*<td>đã rút</td>.*";
    assertTrue(page.matches(row));
  }

  @Test
  void the_page_fetches_nothing_and_runs_its_own_script_only() throws Exception {
    String page = page(SampleRelease.finalReview().data());
    Matcher fetched =
        Pattern.compile("(src|href)=\"(?!#|figures/|tables/)[^\"]*\"|url\\((?!data:|#)[^)]*\\)")
            .matcher(page);
    assertFalse(fetched.find(), () -> fetched.group());
    Matcher script = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL).matcher(page);
    assertTrue(script.find());
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(script.group(1).getBytes(StandardCharsets.UTF_8));
    String expected =
        "script-src &#39;sha256-" + Base64.getEncoder().encodeToString(hash) + "&#39;";
    assertTrue(page.contains(expected));
    assertFalse(script.find(), "a second script");
  }

  @Test
  void markup_in_names_is_shown_and_never_run() {
    String hostile = "</td><script>alert('x')</script><img src=x onerror=\"alert(1)\">";
    SampleRelease sample = SampleRelease.finalReview();
    sample.place(new Place("001", hostile, "quận", "district", null, null));
    sample.place(new Place("00001", hostile, "phường\"", "grassroots", "001", "urban"));
    String page = page(sample.data());
    assertFalse(page.contains("<script>alert"));
    assertFalse(page.contains("<img"));
    assertTrue(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"));
  }

  @Test
  void invented_data_are_announced_and_real_data_are_not() {
    String statement = "DỮ LIỆU MÔ PHỎNG – không phải số liệu thật";
    assertTrue(
        page(SampleRelease.finalReview().data())
            .contains("<p class=\"synthetic\" role=\"note\">" + statement + "</p>"));
    assertFalse(page(SampleRelease.finalReview().real().data()).contains("MÔ PHỎNG"));
  }

  @Test
  void every_printed_page_says_that_data_are_invented() {
    assertTrue(
        page(SampleRelease.finalReview().data())
            .contains("@page{@top-center{content:\"DỮ LIỆU MÔ PHỎNG – không phải số liệu thật\";"));
  }

  @Test
  void an_estimate_from_a_sample_is_told_in_persons_and_its_change_in_points() {
    SampleRelease sample =
        SampleRelease.empty()
            .place(new Place("01", "Hà Nội", "thành phố", "city", null, null))
            .share("S01", 0, "satisfied", "city", "01", 8_900_000_000L, 53.4)
            .share("S01", 2, "satisfied", "city", "01", 8_844_804_300L, 59.1);
    IndicatorChange change =
        new IndicatorChange(
            "S01", "final-2021", "baseline", "satisfied", "city", "01", 53.4, 59.1, 5.7, OBSERVED);
    String page = page(sample.changed(change).data());
    page = page.substring(page.indexOf("id=\"so-lieu-chinh\""));
    page = page.substring(0, page.indexOf("</section>"));
    assertTrue(page.contains("<p class=\"big\">59,1<span class=\"unit\">%</span>"));
    assertTrue(page.contains("<strong>+5,7</strong>\n điểm % so với năm 2018"));
    // 59.1 % of 884,480.43 persons are 522,727.93.
    assertTrue(page.contains("522.728 / 884.480 người, ước lượng từ mẫu khảo sát, theo trọng số"));
    assertFalse(page.contains("8.844.804.300"));
  }

  @Test
  void every_anchor_of_the_page_leads_somewhere() {
    String page = page(SampleRelease.finalReview().data());
    Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
    int links = 0;
    while (link.find()) {
      String id = link.group(1);
      assertTrue(page.contains("id=\"" + id + "\""), id);
      links++;
    }
    assertTrue(links > 12);
    Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(page);
    Set<String> seen = new HashSet<>();
    while (id.find()) {
      assertTrue(seen.add(id.group(1)), () -> "twice: " + id.group(1));
    }
  }

  @Test
  void every_indicator_has_a_table_and_a_definition_and_every_union_a_line() {
    String page = page(SampleRelease.finalReview().data());
    for (String id : List.of("O01", "O05", "O11", "I08")) {
      assertTrue(page.contains("id=\"dn-" + id + "\""), id);
    }
    String unions = page.substring(page.indexOf("<section id=\"co-so\""));
    unions = unions.substring(0, unions.indexOf("</section>"));
    assertEquals(579, unions.split("<th scope=\"row\">", -1).length - 1);
  }

  @Test
  void a_change_is_not_told_beside_a_withheld_value() {
    SampleRelease sample =
        SampleRelease.empty()
            .place(new Place("001", "Ba Đình", "quận", "district", null, null))
            .share("O01", 0, "", "district", "001", 1000, 40)
            .share("O01", 2, "", "district", "001", 1000, 53.2)
            .changed("O01", "district", "001");
    assertTrue(page(sample.data()).contains(">+13,2</td>"));
    sample.without(v -> v.period().equals("final-2021"), Status.SUPPRESSED);
    assertFalse(page(sample.data()).contains(">+13,2</td>"));
  }

  /** Only a place without a row is blank: the legend says that blank is not applicable. */
  @Test
  void numbers_behind_a_withheld_value_are_marked_and_never_blank() {
    SampleRelease sample =
        SampleRelease.empty()
            .place(new Place("001", "Ba Đình", "quận", "district", null, null))
            .share("O01", 2, "", "district", "001", 1000, 53.2)
            .without(v -> true, Status.SUPPRESSED);
    String page = page(sample.data());
    String row = page.substring(page.indexOf("<tr class=\"district\">"));
    row = row.substring(0, row.indexOf("</tr>"));
    // The value, the number above and the number below.
    assertEquals(3, row.split("\\(\\*\\)", -1).length - 1, row);
    assertEquals(0, row.split("<td class=\"n\"></td>", -1).length - 1, row);
  }

  /** What is counted within the term has no value at the baseline, so nothing to compare with. */
  @Test
  void an_indicator_without_a_baseline_has_no_column_of_it_nor_of_a_change() {
    SampleRelease sample =
        SampleRelease.empty()
            .place(new Place("001", "Ba Đình", "quận", "district", null, null))
            .share("O01", 1, "", "district", "001", 1000, 53.2)
            .share("O01", 2, "", "district", "001", 1000, 54.2);
    String head = page(sample.data());
    head = head.substring(head.indexOf("<table class=\"data\"><caption>Tỷ lệ thu hút"));
    head = head.substring(0, head.indexOf("</thead>"));
    assertFalse(head.contains(">2018<"), head);
    assertFalse(head.contains("Thay đổi"), head);
    assertTrue(head.contains(">2019<") && head.contains(">2021<"), head);
  }

  @Test
  void a_coverage_below_the_gate_never_prints_as_if_it_had_reached_it() {
    assertEquals("<td class=\"n\" data-v=\"0.9474\">94%</td>", share(0.9474));
    assertEquals("<td class=\"n\" data-v=\"0.95\">95%</td>", share(0.95));
    assertEquals("<td class=\"n\" data-v=\"0.9994\">99,94%</td>", share(0.9994));
    assertEquals("<td class=\"n\" data-v=\"0.99999\">99,99%</td>", share(0.99999));
    assertEquals("<td class=\"n\" data-v=\"1.0\">100%</td>", share(1.0));
  }

  private static String share(double share) {
    Html html = new Html();
    Cells.share(html, share);
    return html.toString().replace("<!DOCTYPE html>\n", "");
  }

  @Test
  void a_printed_list_of_unions_is_as_wide_as_its_page_and_says_what_is_left_out() {
    String page = page(SampleRelease.finalReview().data());
    // Name and district stand before the indicators.
    String hidden = "#co-so tr>:nth-child(n+" + (2 + UnionSection.PRINTED + 1) + "){display:none}";
    assertTrue(page.contains(hidden));
    assertFalse(page.contains("Bản in chỉ có"), "few indicators are all printed");
    List<IndicatorText> many =
        Collections.nCopies(UnionSection.PRINTED + 1, SampleTexts.indicators().get(0));
    assertEquals(
        "Bản in chỉ có 22 chỉ tiêu đầu, từ O01 đến O01; các chỉ tiêu còn lại xem trong báo cáo mở"
            + " trên màn hình hoặc trong các tệp ở thư mục tables.",
        UnionSection.printed(many));
  }

  /** A browser leaves a button out of the head that it prints again on each page. */
  @Test
  void the_head_of_a_table_is_printed_on_each_of_its_pages() {
    String page = page(SampleRelease.finalReview().data());
    String print = page.substring(page.indexOf("@media print{"));
    assertTrue(print.contains("thead{display:table-header-group}"));
    assertTrue(print.contains("thead button{display:contents}"));
  }

  @Test
  void the_page_says_how_much_must_have_been_reported_for_a_value_to_be_published() {
    String page = page(SampleRelease.finalReview().data());
    assertTrue(page.contains("những đơn vị có số liệu chiếm dưới 95% mẫu số của chỉ tiêu"), page);
  }

  @Test
  void the_page_tells_files_with_their_hash_and_what_was_rejected() {
    String page = page(SampleRelease.finalReview().data());
    assertTrue(page.contains("<code>" + "0123456789abcdef".repeat(4) + "</code>"));
    assertTrue(page.contains("Không đọc được tệp: tệp có mật khẩu."));
    assertTrue(
        page.contains(
            "hoi-vien/hoi_vien_001.csv</th><td>Có 2 số tổng in trên biểu khác tổng các dòng (bảng"
                + " total_check).</td>"));
    assertTrue(
        page.contains("<td>Ngày ngoài phạm vi <span class=\"code\">date-out-of-range</span></td>"));
    assertTrue(page.contains("20211231T000000-1"));
    assertTrue(
        page.contains(
            "<td>Báo cáo 6 tháng <span class=\"code\">district_report</span></td>"
                + "<td>Quận Ba Đình, 6 tháng đầu năm 2018</td>"));
  }

  @Test
  void the_page_lists_the_tables_beside_it() {
    String page = page(SampleRelease.finalReview().data());
    assertTrue(
        page.contains(
            "<a href=\"tables/quality-ranks.csv\">quality-ranks.csv</a></th><td>Bảng thứ hạng"
                + " &lt;Q01&gt;</td>"));
    assertTrue(page.contains("<a href=\"tables/O11.csv\" title=\"Cán bộ đã bồi dưỡng\">O11</a>"));
  }

  private static BoundaryLine onBoundaries(
      String category, String level, String unit, double value, double share) {
    return new BoundaryLine(
        "O01",
        "baseline",
        category,
        LocalDate.of(2021, 12, 31),
        level,
        unit,
        value,
        Status.OBSERVED,
        share);
  }

  @Test
  void the_page_tells_what_differs_on_other_boundaries_and_how_much_was_apportioned() {
    SampleRelease sample =
        SampleRelease.empty()
            .place(new Place("007", "Hai Bà Trưng", "quận", "district", null, null))
            .place(new Place("001", "Ba Đình", "quận", "district", null, null))
            .place(new Place("002", "Hoàn Kiếm", "quận", "district", null, null))
            .share("O01", 0, "", "district", "007", 1000, 40)
            .share("O01", 0, "", "district", "001", 1000, 41)
            .share("O01", 0, "", "district", "002", 1000, 42);
    assertFalse(page(sample.data()).contains("id=\"dia-gioi\""));
    sample
        .onBoundaries(onBoundaries("", "district", "007", 40, 0.0321))
        .onBoundaries(onBoundaries("", "district", "001", 41, 0))
        .onBoundaries(onBoundaries("", "district", "002", 45, 0))
        .onBoundaries(onBoundaries("part", "district", "001", 40, 0.5));
    String page = page(sample.data());
    String section = page.substring(page.indexOf("<section id=\"dia-gioi\""));
    section = section.substring(0, section.indexOf("</section>"));
    assertTrue(section.contains("Trên địa giới ngày 31/12/2021"));
    assertTrue(section.contains("<td>Hai Bà Trưng</td><td>2018</td>"));
    assertTrue(section.contains(">40,0</td><td class=\"n\">3,21%</td>"));
    assertTrue(section.contains(">45,0</td><td class=\"n\">0,00%</td>"));
    assertFalse(section.contains("Ba Đình"), "nothing is different there");
    assertTrue(section.contains("một cơ sở, một người thì không chia được"), "who is not there");
    assertEquals(2, section.split("<th scope=\"row\">", -1).length - 1);
  }
}
