package vn.hoi.synthetic.city;

import java.util.List;
import java.util.Locale;

/** The figures of form B2, in the order of its columns. */
public enum YearLine {
  MEMBERS("Hội viên", "Tổng số hội viên"),
  MEMBERS_ADMITTED("Hội viên", "Kết nạp trong năm"),
  CORE_MEMBERS("Hội viên", "Nòng cốt"),
  MEMBERS_IN_SOFTWARE("Hội viên", "Có trong phần mềm"),
  BRANCHES("Chi hội", "Số chi hội"),
  BRANCHES_WITH_FUND("Chi hội", "Có quỹ Hội"),
  MEETINGS_PLANNED("Sinh hoạt chi hội", "Buổi theo kế hoạch"),
  MEETINGS_HELD("Sinh hoạt chi hội", "Buổi đã tổ chức"),
  ATTENDANCE("Sinh hoạt chi hội", "Lượt người dự"),
  DOCUMENTS("Truyền thông", "Tài liệu biên soạn"),
  NEWSPAPERS("Truyền thông", "Báo Hội đặt mua"),
  WEB_ITEMS("Truyền thông", "Tin, bài trên web"),
  TARGETS_REGISTERED("Chỉ tiêu năm", "Chỉ tiêu đăng ký"),
  TARGETS_MET("Chỉ tiêu năm", "Chỉ tiêu đạt"),
  HOUSEHOLDS_HELPED("Hộ nghèo", "Hộ được giúp"),
  HOUSEHOLDS_OUT("Hộ nghèo", "Hộ thoát nghèo"),
  COURSES("", "Số lớp bồi dưỡng"),
  MODELS("", "Số mô hình");

  public static final List<YearLine> ALL = List.of(values());

  private final String over;
  private final String heading;

  YearLine(String over, String heading) {
    this.over = over;
    this.heading = heading;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The heading over several columns; empty for a column of its own. */
  public String over() {
    return over;
  }

  public String heading() {
    return heading;
  }
}
