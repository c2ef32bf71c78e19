package vn.hoi.cli.definition;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.Plan;
import vn.hoi.jobs.definition.Review;

/** The head of the catalogue: its words, the dates of the reviews, and the plan's paragraphs. */
final class CatalogueHead {
  private static final String WORDS =
      """
      # Danh mục chỉ tiêu · The indicators

      Trang này được lập tự động từ thư mục `definitions/`, không sửa trực tiếp. Mỗi chỉ tiêu được đếm ở từng cơ sở Hội
      rồi cộng lên quận, huyện, thị xã, khu vực (thành thị, nông thôn) và thành phố: cộng tử số, cộng mẫu số rồi mới chia,
      không bao giờ lấy trung bình của các tỷ lệ. Chưa có số liệu không có nghĩa là bằng 0; nơi hoặc đợt mà chỉ tiêu không
      áp dụng thì không có dòng số liệu. ↑ càng cao càng tốt, ↓ càng thấp càng tốt, · không đánh giá tốt hay xấu.

      This page is made from `definitions/`; do not edit it by hand. Each indicator is counted in each union and added up
      to district, area (urban, rural) and city: what is counted above and below is added up and then divided, and rates are
      never averaged. Missing is never nought; a place or a review to which an indicator does not apply has no row. ↑ more is
      better, ↓ less is better, · neither.

      ## Các đợt đánh giá · The reviews

      Những từ dùng trong trang này:

      - **Ngày tính**: số liệu thời điểm được tính đến hết ngày này.
      - **Kỳ**: từ ngày đầu đến ngày cuối, tính cả hai ngày; số phát sinh được đếm trong kỳ. **Đầu kỳ**: lúc bắt đầu ngày
        đầu tiên của kỳ.
      - **Mốc so sánh**: đợt đánh giá được lấy để so sánh, với ngày tính, số dân và năm xếp loại của đợt đó. Mốc so sánh
        không phải là đầu kỳ.
      - **Nhóm cơ sở cùng địa bàn**: các cơ sở Hội được sáp nhập, chia tách hoặc điều chỉnh địa giới được gộp lại sao cho
        địa bàn của cả nhóm trước và sau sắp xếp là một; cơ sở không bị sắp xếp tự thành một nhóm. Nhờ vậy số liệu trước
        và sau sắp xếp so sánh được với nhau.
      - **Trên địa giới ngày khác**: số liệu của mọi đợt còn được chuyển sang địa giới của một ngày (ví dụ 31/12/2021), để
        mọi nơi so sánh được với nhau. Chỉ chuyển tử số, mẫu số, không chuyển tỷ lệ; mỗi số ghi rõ phần nào là phân bổ.
      - **Lượt**: một người tham gia hai lần là hai lượt; số người và số lượt không cộng vào nhau.

      The words of this page:

      - **The day**: states are counted at its end.
      - **The window**: from its first to its last day, both inside; events are counted in it. **The start**: the beginning
        of its first day.
      - **The baseline**: the review it is compared with, with that review's day, population and rating year. It is not the
        start of the window.
      - **Constant-boundary group**: unions that were merged, divided or had their boundaries moved are taken together so
        that the group covers the same ground before and after; any other union is a group of its own. So figures from
        before and after can be compared.
      - **On other boundaries**: the figures of every review are also carried to the boundaries of one day (such as 31
        December 2021), so that all places can be compared. What is counted above and below is carried, rates never; each
        figure says which part of it was apportioned.
      - **Turns**: a person who took part twice is two turns; persons and turns are never added up.

      """;

  private final Definitions definitions;
  private final Plan plan;
  private final StringBuilder text = new StringBuilder(WORDS);

  private CatalogueHead(Definitions definitions, Plan plan) {
    this.definitions = definitions;
    this.plan = plan;
  }

  static String of(Definitions definitions, Plan plan) {
    CatalogueHead head = new CatalogueHead(definitions, plan);
    head.reviews();
    head.plan();
    return head.text.toString();
  }

  private void reviews() {
    row(
        "Đợt đánh giá · Review",
        "Ngày tính · Day",
        "Kỳ · Window",
        "Mốc so sánh · Baseline",
        "Số dân ngày · Population of",
        "Xếp loại năm · Rating of");
    row("---", "---", "---", "---", "---", "---");
    for (Review review : definitions.reviews()) {
      row(
          review.name().vi() + " · " + review.name().en(),
          day(review.asOf()),
          review
              .window()
              .map(window -> day(window.first()) + " – " + day(window.last()))
              .orElse("–"),
          Optional.of(review.baseline())
              .filter(id -> !id.isEmpty())
              .map(id -> day(definitions.review(id).asOf()))
              .orElse("–"),
          day(review.populationOn()),
          Long.toString(review.ratingYear()));
    }
    String term = day(definitions.reviews().get(0).termStart());
    text.append("\nNhiệm kỳ bắt đầu từ ").append(term);
    text.append(". · The term began on ").append(term).append(".\n");
  }

  private void plan() {
    text.append(
        """

        ## Kế hoạch yêu cầu gì, chỉ tiêu nào trả lời · What the plan asks for, and what answers

        """);
    row("§", "Kế hoạch yêu cầu", "The plan asks for", "");
    row("---", "---", "---", "---");
    for (Plan.Paragraph paragraph : plan.paragraphs()) {
      row(
          paragraph.section(),
          paragraph.asks().vi(),
          paragraph.asks().en(),
          paragraph.indicators().stream().map(this::link).collect(Collectors.joining(", ")));
    }
    row(
        "–",
        plan.aim().vi(),
        plan.aim().en(),
        plan.study().stream().map(this::link).collect(Collectors.joining(", ")));
  }

  private String link(String id) {
    return definitions.indicators().containsKey(id)
        ? "[" + id + "](#" + id.toLowerCase(Locale.ROOT) + ")"
        : id;
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }

  private void row(String... cells) {
    text.append(Catalogue.line(cells));
  }
}
