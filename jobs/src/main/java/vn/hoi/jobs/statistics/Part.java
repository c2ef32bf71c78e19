package vn.hoi.jobs.statistics;

/**
 * A part of a whole at two dates, such as the unions of one constant-boundary group. A date at
 * which the part was not there or not wholly reported has whatever was reported of it, which may be
 * nothing (0, 0).
 *
 * @param then its figures at the earlier date
 * @param now its figures at the later date
 * @param side whether the two dates can be compared
 */
public record Part(Share then, Share now, Side side) {
  /** Why a part can be compared or not. */
  public enum Side {
    /** Wholly reported at both dates, by the same units. */
    SAME,
    /** Wholly reported at both dates, but the ground was cut up differently. */
    REDRAWN,
    /** Not wholly reported, or not there, at one of the dates. */
    ONE_SIDED
  }
}
