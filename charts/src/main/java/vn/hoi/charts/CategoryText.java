package vn.hoi.charts;

/**
 * A part of an indicator.
 *
 * @param id as in indicator_value; empty for the main one where it has no name of its own
 * @param unit such as % or người
 * @param decimals decimals to print
 */
public record CategoryText(String id, String nameVi, Measure measure, String unit, int decimals) {
  public CategoryText {
    if (decimals < 0 || decimals > 6) {
      throw new IllegalArgumentException(
          "Cannot print " + nameVi + " with " + decimals + " decimals: 0 to 6 are possible.");
    }
  }

  /** The sign behind a printed value: %, also where a measure of its own is counted in it, or ‰. */
  public String sign() {
    return measure.sign().isEmpty() && unit.equals("%") ? "%" : measure.sign();
  }

  /** What a change is counted in: points, where the value is a share. */
  public String unitOfChange() {
    return sign().isEmpty() ? unit : "điểm " + sign();
  }
}
