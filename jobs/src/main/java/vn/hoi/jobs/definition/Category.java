package vn.hoi.jobs.definition;

/**
 * A part of an indicator.
 *
 * @param id as the SQL returns it; empty for the whole
 * @param name its name
 * @param measure how its value is made
 * @param unit the unit of its value
 * @param direction whether more of it is better
 * @param about what its numerator counts, for disclosure control
 * @param decimals how many decimals are shown
 */
public record Category(
    String id,
    Words name,
    Measure measure,
    Words unit,
    IndicatorDefinition.Direction direction,
    IndicatorDefinition.About about,
    int decimals) {}
