package vn.hoi.charts;

import java.util.List;

/** Invented texts around invented numbers. */
public final class SampleTexts {
  private SampleTexts() {}

  public static List<IndicatorText> indicators() {
    return List.of(
        new IndicatorText(
            "O01",
            1,
            "Tỷ lệ thu hút phụ nữ từ 18 tuổi",
            "Attraction rate of women aged 18 and over",
            "Trong 100 phụ nữ từ 18 tuổi trở lên thường trú trên địa bàn, có bao nhiêu người đang"
                + " là hội viên của cơ sở Hội vào ngày tính.",
            "II, III.1",
            "Hội viên từ 18 tuổi trở lên đang sinh hoạt vào ngày tính",
            "Phụ nữ từ 18 tuổi trở lên thường trú",
            "higher",
            "normal",
            "",
            List.of(
                new CategoryText("", "Tỷ lệ thu hút phụ nữ từ 18 tuổi", Measure.SHARE, "%", 1))),
        new IndicatorText(
            "O05",
            1,
            "Cơ sở trung bình, yếu được nâng hạng",
            "Average and weak unions rated higher",
            "Trong các cơ sở xếp loại trung bình hoặc yếu ở đầu kỳ, bao nhiêu cơ sở nay được xếp"
                + " loại cao hơn.",
            "III.1, VI.1",
            "Cơ sở trung bình hoặc yếu ở đầu kỳ và nay xếp loại cao hơn",
            "Cơ sở trung bình hoặc yếu ở đầu kỳ",
            "higher",
            "normal",
            "",
            List.of(
                new CategoryText(
                    "", "Cơ sở trung bình, yếu được nâng hạng", Measure.SHARE, "%", 1))),
        new IndicatorText(
            "O11",
            1,
            "Cán bộ đã bồi dưỡng",
            "Officers who were trained",
            "Trong số cán bộ Hội đang giữ chức danh vào ngày tính, bao nhiêu người đã dự ít nhất"
                + " một lớp bồi dưỡng.",
            "III.1",
            "Cán bộ đương chức đã dự bồi dưỡng trong nhiệm kỳ",
            "Cán bộ đương chức vào ngày tính",
            "higher",
            "normal",
            "",
            List.of(new CategoryText("", "Cán bộ đã bồi dưỡng", Measure.SHARE, "%", 1))),
        new IndicatorText(
            "I08",
            1,
            "Chỉ tiêu đạt và vượt",
            "Targets reached",
            "Bao nhiêu chỉ tiêu đã đạt.",
            "VI",
            "Chỉ tiêu đạt hoặc vượt",
            "Chỉ tiêu xét được",
            "higher",
            "normal",
            "city",
            List.of(
                new CategoryText("city", "Chỉ tiêu cấp thành phố", Measure.SHARE, "%", 1),
                new CategoryText("grassroots", "Chỉ tiêu cấp cơ sở", Measure.SHARE, "%", 1))),
        new IndicatorText(
            "S01",
            1,
            "Khảo sát hội viên",
            "Survey of members",
            "Bao nhiêu phần trăm hài lòng.",
            "II",
            "Số người chọn mức 4 hoặc 5, theo trọng số",
            "Số người trả lời, theo trọng số",
            "higher",
            "normal",
            "satisfied",
            List.of(new CategoryText("satisfied", "Hài lòng", Measure.PER_100, "%", 1)),
            10_000,
            false));
  }

  static List<SourceLine> sources() {
    return List.of(
        new SourceLine(
            "0123456789abcdef",
            "hoi-vien/hoi_vien_001.csv",
            "members",
            "Tệp hội viên",
            "members-2018",
            "0123456789abcdef".repeat(4),
            812_345,
            "001",
            "accepted",
            2_010,
            2_000,
            9,
            1,
            "Có 2 số tổng in trên biểu khác tổng các dòng (bảng total_check)."),
        new SourceLine(
            "fedcba9876543210",
            "bao-cao/2018H1/001 Ba Đình.xlsx",
            "district_report",
            "Báo cáo 6 tháng",
            "report-b1",
            "fedcba9876543210".repeat(4),
            11_020,
            "district=001;period=2018H1",
            "refused",
            0,
            0,
            0,
            0,
            "Không đọc được tệp: tệp có mật khẩu."),
        new SourceLine(
            "00112233aabbccdd",
            "bao-cao/2018H1/002 <Hoàn Kiếm>.xlsx",
            "district_report",
            "Báo cáo 6 tháng",
            "report-b1",
            "00112233aabbccdd".repeat(4),
            11_120,
            "district=002;period=2018H1",
            "withdrawn",
            40,
            30,
            0,
            10,
            "Đã rút, không được tính: gửi nhầm <kỳ>."));
  }

  static List<RejectCount> rejects() {
    return List.of(
        new RejectCount(
            "0123456789abcdef",
            "date-out-of-range",
            "Ngày ngoài phạm vi",
            6,
            "Ngày 2091-01-01 ở tương lai."),
        new RejectCount(
            "0123456789abcdef", "duplicate-key", "Dòng lặp lại", 3, "Dòng lặp lại dòng 17."));
  }

  static Reported reported() {
    return new Reported(
        List.of(
            new ReportedFigure(
                "B1",
                "Hội viên cuối kỳ",
                "2019H2",
                "001",
                12,
                2,
                0,
                new ReportedFigure.Sums(28_012, 28_004, 8),
                ReportedFigure.First.RECOMPUTED)),
        List.of(
            new ReportedRate("B1", "Tỷ lệ thu hút in trên báo cáo", "2019H2", "001", 12, 1, 1)));
  }
}
