package vn.hoi.charts.report;

/** The parts into which the catalogue of indicators falls, by the letter of their ids. */
final class PlanPart {
  private PlanPart() {}

  /** The part's Vietnamese name; a letter of a team's own has its indicators under one heading. */
  static String of(String indicator) {
    return switch (indicator.charAt(0)) {
      case 'O' -> "Tổ chức cơ sở Hội";
      case 'G' -> "Tập hợp phụ nữ";
      case 'M' -> "Phát huy vai trò làm chủ";
      case 'R' -> "Nghiên cứu";
      case 'I' -> "Tổ chức thực hiện";
      case 'S' -> "Khảo sát";
      case 'Q' -> "Chỉ số chất lượng";
      default -> "Chỉ tiêu khác";
    };
  }
}
