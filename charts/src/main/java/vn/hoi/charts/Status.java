package vn.hoi.charts;

/**
 * What is known about a value, as table indicator_value writes it. Where the question does not
 * arise for a place, the table has no row.
 */
public enum Status {
  /** A number other than zero. */
  OBSERVED("observed", "có số liệu", "(†)"),
  /** Asked, and nothing occurred. */
  ZERO("zero", "không phát sinh", "-"),
  /** The report that would tell has not come. */
  NOT_REPORTED("not reported", "chưa có số liệu", "…"),
  /** Nothing to divide by. */
  NO_DENOMINATOR("no denominator", "không có mẫu số", "(:)"),
  /** Known, and withheld by disclosure control. */
  SUPPRESSED("suppressed", "không công bố", "(*)");

  /** What the data of a figure say of a place without a row. */
  public static final String NO_ROW = "not applicable";

  /** The words a reader sees for a place without a row. */
  public static final String NO_ROW_VI = "không áp dụng";

  /**
   * What stands in place of the number in a figure: nothing, since a dash says that none occurred.
   */
  public static final String NO_ROW_SIGN = "";

  private final String text;
  private final String vi;
  private final String sign;

  Status(String text, String vi, String sign) {
    this.text = text;
    this.vi = vi;
    this.sign = sign;
  }

  /** The word the table uses. */
  public String text() {
    return text;
  }

  /** The words a reader sees. */
  public String vi() {
    return vi;
  }

  /** What stands in place of a number; of an observed one where too little was reported. */
  public String sign() {
    return sign;
  }

  /** Whether a number stands behind it that may be shown. */
  public boolean hasNumber() {
    return this == OBSERVED || this == ZERO;
  }

  /** The status that a word of the table means. */
  public static Status of(String text) {
    for (Status status : values()) {
      if (status.text.equals(text)) {
        return status;
      }
    }
    throw new IllegalArgumentException(
        "Cannot read the status `" + text + "`: it is none of the words of indicator_value.");
  }
}
