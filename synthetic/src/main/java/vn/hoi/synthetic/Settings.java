package vn.hoi.synthetic;

import java.util.Set;
import java.util.TreeSet;

/**
 * Size and chance of a synthetic city.
 *
 * @param members about how many persons are ever on the books, 2 000 to 2 000 000
 * @param activitiesPerYear about how many activities a union holds in a year
 * @param missing files never sent: `members/006`, `participations/274`, `report/276/2018H2`,
 *     `population/250/2019-12-31`, `yearly/003/2019`, `credit/002/2021H2`, `milestones/282`
 */
public record Settings(int members, long seed, int activitiesPerYear, Set<String> missing) {
  private static final int USUAL_ACTIVITIES = 10;
  private static final int FEW_ACTIVITIES = 3;

  /** Gaps of every default city, so that "not reported" and coverage show. */
  private static final Set<String> GAPS =
      Set.of(
          "population/250/2019-12-31",
          "participations/274",
          "participations/279",
          "activities/279",
          "models/282",
          "officers/281",
          "yearly/003/2019",
          "credit/002/2021H2",
          "milestones/282",
          "report/271/2018H1",
          "report/282/2018H1",
          "report/276/2018H2",
          "report/250/2019H2",
          "report/280/2020H1",
          "report/277/2021H2");

  public Settings {
    if (members < 2_000 || members > 2_000_000) {
      throw new IllegalArgumentException(
          "Cannot make a city of "
              + members
              + " members: it takes 2000 to 2000000. Write such a number.");
    }
    if (activitiesPerYear < 1 || activitiesPerYear > 100) {
      throw new IllegalArgumentException(
          "Cannot make "
              + activitiesPerYear
              + " activities per union and year: it takes 1 to 100. Write such a number.");
    }
    missing = new TreeSet<>(missing);
  }

  /** A city with the usual gaps. */
  public static Settings of(int members, long seed) {
    return new Settings(members, seed, USUAL_ACTIVITIES, GAPS);
  }

  /** About 50 000 members. */
  public static Settings standard(long seed) {
    return of(50_000, seed);
  }

  /** Small and quick, for tests; all districts and unions are there. */
  public static Settings tiny(long seed) {
    return new Settings(3_000, seed, FEW_ACTIVITIES, GAPS);
  }

  /** The same city without one more file: see {@link #missing}. */
  public Settings without(String file) {
    Set<String> more = new TreeSet<>(missing);
    more.add(file);
    return new Settings(members, seed, activitiesPerYear, more);
  }
}
