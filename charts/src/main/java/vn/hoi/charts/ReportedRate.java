package vn.hoi.charts;

/**
 * How the percentages that a district printed for its unions can have come from the figures beside
 * them.
 *
 * @param form such as B1
 * @param name what is printed, in Vietnamese
 * @param period the half-year, such as 2019H2, or the year
 * @param districtId the district or reporting unit
 * @param rounded rows whose percentage is the rate, rounded
 * @param truncated rows in which the decimals behind it were cut off
 * @param impossible rows in which neither gives it
 */
public record ReportedRate(
    String form,
    String name,
    String period,
    String districtId,
    long rounded,
    long truncated,
    long impossible) {}
