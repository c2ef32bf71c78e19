package vn.hoi.synthetic.city;

/** Why a spell began. */
public enum JoinReason {
  ADMITTED("Kết nạp"),
  TRANSFERRED("Chuyển đến"),
  BOUNDARY("Sắp xếp ĐVHC");

  private final String label;

  JoinReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
