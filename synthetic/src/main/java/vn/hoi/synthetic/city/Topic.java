package vn.hoi.synthetic.city;

import java.util.List;
import java.util.Locale;

/** What an activity was about. */
public enum Topic {
  GATHERING("Tập hợp, quản lý hội viên"),
  FINANCE("Tài chính, quỹ Hội"),
  LAW("Pháp luật"),
  SKILLS("Kỹ năng công tác Hội"),
  SECURITY("An ninh trật tự"),
  HEALTH("Y tế"),
  EDUCATION("Giáo dục"),
  LABOUR("Lao động, việc làm"),
  JUSTICE("Tư pháp"),
  AGRICULTURE("Nông nghiệp"),
  BANKING("Ngân hàng"),
  OTHER_SECTOR("Ngành khác"),
  BRANCH_HEAD("Chi hội trưởng"),
  GROUP_HEAD("Tổ trưởng"),
  MODEL("Mô hình"),
  LAWYER("Luật sư"),
  JURIST("Luật gia"),
  PROSECUTOR("Kiểm sát viên"),
  JUDGE("Thẩm phán"),
  DIEN_BIEN_1("Điện Biên 1"),
  DIEN_BIEN_2("Điện Biên 2"),
  KON_TUM_1("Kon Tum 1"),
  KON_TUM_2("Kon Tum 2");

  public static final List<Topic> COURSES = List.of(GATHERING, FINANCE, LAW, SKILLS);
  public static final List<Topic> SECTORS =
      List.of(SECURITY, HEALTH, EDUCATION, LABOUR, JUSTICE, AGRICULTURE, BANKING, OTHER_SECTOR);
  public static final List<Topic> COMMENDED = List.of(BRANCH_HEAD, GROUP_HEAD, MODEL);
  public static final List<Topic> PROFESSIONS = List.of(LAWYER, JURIST, PROSECUTOR, JUDGE);
  public static final List<Topic> BORDER = List.of(DIEN_BIEN_1, DIEN_BIEN_2, KON_TUM_1, KON_TUM_2);

  private final String label;

  Topic(String label) {
    this.label = label;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return label;
  }
}
