package vn.hoi.synthetic.city;

import java.util.List;
import java.util.Locale;

/** Seats a union has. */
public enum Role {
  CHAIR("Chủ tịch"),
  VICE_CHAIR("Phó Chủ tịch"),
  BRANCH_HEAD("Chi hội trưởng"),
  GROUP_HEAD("Tổ trưởng");

  public static final List<Role> ALL = List.of(values());
  private final String label;

  Role(String label) {
    this.label = label;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return label;
  }
}
