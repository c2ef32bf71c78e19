package vn.hoi.jobs.value;

import java.util.OptionalLong;

/**
 * One row that an indicator's SQL returned.
 *
 * @param period the period
 * @param unitId the union, group or other place
 * @param category the part of the indicator; empty for the whole
 * @param numerator empty: not reported
 * @param denominator empty: not reported, or a count
 */
public record UnitRow(
    String period,
    String unitId,
    String category,
    OptionalLong numerator,
    OptionalLong denominator) {}
