package vn.hoi.synthetic.city;

import java.util.List;
import java.util.Locale;

/** The ten target groups. */
public enum Group {
  INTELLECTUAL("Trí thức"),
  ENTREPRENEUR("Doanh nhân"),
  TRADER("Tiểu thương"),
  LEADER("Nữ lãnh đạo"),
  WORKER("Công nhân"),
  MIGRANT_WORKER("Lao động nhập cư"),
  YOUNG("Nữ thanh niên"),
  ELDERLY("Cao tuổi"),
  RELIGIOUS("Tôn giáo"),
  ETHNIC("Dân tộc");

  public static final List<Group> ALL = List.of(values());
  private final String label;

  Group(String label) {
    this.label = label;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return label;
  }
}
