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
 * @param denominatorAbout what its denominator counts
 * @param decimals how many decimals are shown
 * @param levels how its values above the unions come about
 * @param against the category of the same indicator whose change its own is set against; empty:
 *     none
 * @param parts whether what is counted above is a part of what is counted below
 */
public record Category(
    String id,
    Words name,
    Measure measure,
    Words unit,
    IndicatorDefinition.Direction direction,
    IndicatorDefinition.About about,
    IndicatorDefinition.About denominatorAbout,
    int decimals,
    Levels levels,
    String against,
    Parts parts) {
  /** How the values of districts, areas and the city come about. */
  public enum Levels {
    /** The unions' numerators and denominators are added up. */
    ADDED,
    /**
     * The query returns a row for each place of each level, because the values do not add up:
     * distinct persons, medians. Counts only.
     */
    OWN
  }

  /** What a numerator is to its denominator. */
  public enum Parts {
    /** A part of it, so that a share is 100 % at the most. */
    NESTED,
    /** Counted from another source, such as members and residents: a share may pass 100 %. */
    APART
  }

  /**
   * Whether its value is so many of so many, so that chance has a say in it: a share of persons,
   * units or things. Of money each dong is no draw of its own; a share of it has no such interval
   * and no such test.
   */
  public boolean hasInterval() {
    return measure == Measure.SHARE && about != IndicatorDefinition.About.AMOUNTS;
  }
}
