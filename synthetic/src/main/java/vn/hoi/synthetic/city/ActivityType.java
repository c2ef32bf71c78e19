package vn.hoi.synthetic.city;

/** What kind of activity it was. */
public enum ActivityType {
  MEETING("Sinh hoạt", 44),
  COMMUNICATION("Truyền thông", 22),
  CULTURE("Văn hóa", 14),
  TRAINING("Tập huấn", 10),
  SUPERVISION("Giám sát", 10),
  DIALOGUE("Đối thoại", 0),
  FORUM("Diễn đàn", 0),
  SUPPORT_VISIT("Đi cơ sở", 0),
  INSPECTION("Kiểm tra", 0),
  FINANCE_INSPECTION("Kiểm tra tài chính", 0),
  CRITICISM("Phản biện, góp ý", 0),
  EXCHANGE("Giao lưu nòng cốt", 0),
  PROGRAMME("Chương trình phối hợp", 0),
  FUNDRAISING("Vận động nguồn lực", 0),
  SCHEME("Đề án nhóm đặc thù", 0),
  COMMENDATION("Tuyên dương", 0),
  BOOKS("Cấp sách báo", 0),
  RESEARCH("Đề tài", 0),
  MEMBER_ORGANISATION("Kết nạp tổ chức thành viên", 0),
  LEGAL_NETWORK("Mạng lưới pháp luật", 0),
  WORKSHOP("Hội thảo lấy ý kiến", 0),
  BORDER_SUPPORT("Đồng hành cùng phụ nữ biên cương", 0),
  PLAN("Kế hoạch, đề án trình duyệt", 0);

  private final String label;
  private final int weight;

  ActivityType(String label, int weight) {
    this.label = label;
    this.weight = weight;
  }

  public String label() {
    return label;
  }

  /** Whether members come to it: the first six types. */
  boolean gathersMembers() {
    return compareTo(FORUM) <= 0;
  }

  /** An ordinary activity of a year; the others are planned apart. */
  static ActivityType ordinary(Dice dice) {
    int point = dice.below(100);
    for (ActivityType type : values()) {
      point -= type.weight;
      if (point < 0) {
        return type;
      }
    }
    return MEETING;
  }
}
