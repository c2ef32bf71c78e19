package vn.hoi.synthetic.city;

/** What is brought to a union, and about how often in a year. */
public enum MatterType {
  PROPOSAL("Kiến nghị", 1.5),
  COMPLAINT("Khiếu nại", 0.35),
  DENUNCIATION("Tố cáo", 0.15),
  ABUSE("Xâm hại, bạo lực", 0.4);

  private final String label;
  private final double perYear;

  MatterType(String label, double perYear) {
    this.label = label;
    this.perYear = perYear;
  }

  public String label() {
    return label;
  }

  double perYear() {
    return perYear;
  }

  /** Complaints and denunciations: letters (đơn thư) that must be settled by a day. */
  public boolean isPetition() {
    return this == COMPLAINT || this == DENUNCIATION;
  }
}
