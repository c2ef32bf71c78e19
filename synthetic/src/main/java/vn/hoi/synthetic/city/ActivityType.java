package vn.hoi.synthetic.city;

/** What kind of activity it was. */
public enum ActivityType {
  MEETING("Sinh hoạt", 44),
  COMMUNICATION("Truyền thông", 22),
  CULTURE("Văn hóa", 14),
  TRAINING("Tập huấn", 10),
  SUPERVISION("Giám sát", 8),
  SUPPORT_VISIT("Đi cơ sở", 2),
  DIALOGUE("Đối thoại", 0),
  FORUM("Diễn đàn", 0);

  private final String label;
  private final int weight;

  ActivityType(String label, int weight) {
    this.label = label;
    this.weight = weight;
  }

  public String label() {
    return label;
  }

  /** An ordinary activity of a year; dialogues and forums are planned apart. */
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
