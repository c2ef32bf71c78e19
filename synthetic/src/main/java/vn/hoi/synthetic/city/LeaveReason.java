package vn.hoi.synthetic.city;

/** Why a spell ended. */
public enum LeaveReason {
  LEFT("Ra khỏi Hội"),
  DIED("Qua đời"),
  TRANSFERRED("Chuyển đi"),
  BOUNDARY("Sắp xếp ĐVHC");

  private final String label;

  LeaveReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
