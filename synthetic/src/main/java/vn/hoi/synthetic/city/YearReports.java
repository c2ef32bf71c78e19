package vn.hoi.synthetic.city;

import static vn.hoi.synthetic.city.YearLine.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/** What the unions of a district report each year on form B2, near to what the books say. */
public final class YearReports {
  public static final int FIRST_YEAR = 2017;
  public static final int LAST_YEAR = 2021;

  private final Places places;
  private final Plan plan;
  private final Dice dice;
  private final Map<Union, List<Spell>> spells;
  private final List<Activity> courses;
  private final List<Model> models;

  /**
   * @param activities those of the district and its unions
   * @param models those of its list
   */
  public YearReports(
      Places places,
      Plan plan,
      Dice dice,
      List<Spell> spells,
      List<Activity> activities,
      List<Model> models) {
    this.places = places;
    this.plan = plan;
    this.dice = dice;
    this.spells = spells.stream().collect(Collectors.groupingBy(Spell::union));
    this.courses = activities.stream().filter(a -> a.type() == ActivityType.TRAINING).toList();
    this.models = models;
  }

  /** Reports of every year, union by union; now and then one is missing or has a blank. */
  public List<YearReport> of(District district) {
    List<YearReport> reports = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (Union union : places.openAt(district, LocalDate.of(year, 12, 31))) {
        YearReport report = new YearReport(union, year, figures(union, year));
        if (!dice.chance(0.0015)) {
          reports.add(report);
        }
      }
    }
    return reports;
  }

  private Map<YearLine, Integer> figures(Union union, int year) {
    Map<YearLine, Integer> figures = new EnumMap<>(YearLine.class);
    int members = people(figures, union, year);
    int branches = Membership.branches(plan, union);
    figures.put(BRANCHES, branches);
    figures.put(
        BRANCHES_WITH_FUND,
        (int) IntStream.range(0, branches).filter(i -> dice.chance(0.85)).count());
    figures.put(MEETINGS_PLANNED, 4 * branches);
    int held = part(4 * branches, 0.7, 1.02);
    figures.put(MEETINGS_HELD, held);
    figures.put(ATTENDANCE, held * dice.between(14, 36));
    figures.put(DOCUMENTS, dice.below(5));
    figures.put(NEWSPAPERS, part(members, 0.02, 0.2));
    figures.put(WEB_ITEMS, dice.below(12));
    int registered = dice.between(5, 12);
    figures.put(TARGETS_REGISTERED, registered);
    figures.put(TARGETS_MET, part(registered, 0.6, 1.0));
    int helped = dice.below(9);
    figures.put(HOUSEHOLDS_HELPED, helped);
    figures.put(HOUSEHOLDS_OUT, part(helped, 0.2, 0.9));
    figures.put(COURSES, near(courses(union, year)));
    figures.put(MODELS, near(models(union, year)));
    figures.keySet().removeIf(line -> dice.chance(0.0006));
    return figures;
  }

  /**
   * One report in ten is off by a few: it was made at another time than the books. Returns the
   * members reported.
   */
  private int people(Map<YearLine, Integer> figures, Union union, int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    int members = 0;
    int core = 0;
    int admitted = 0;
    for (Spell spell : spells.getOrDefault(union, List.of())) {
      LocalDate coreSince = spell.person().coreSince();
      boolean active = spell.activeAt(end);
      members += active ? 1 : 0;
      core += active && coreSince != null && !coreSince.isAfter(end) ? 1 : 0;
      boolean joined = spell.joined().getYear() == year;
      admitted += joined && spell.joinReason() == JoinReason.ADMITTED ? 1 : 0;
    }
    int off = dice.chance(0.1) ? dice.between(-2, 3) : 0;
    int reported = Math.max(1, members + off);
    figures.put(MEMBERS, reported);
    figures.put(MEMBERS_ADMITTED, admitted);
    figures.put(CORE_MEMBERS, core);
    double listed = 0.62 + 0.08 * (year - FIRST_YEAR);
    figures.put(MEMBERS_IN_SOFTWARE, part(members, listed - 0.1, listed + 0.06));
    return reported;
  }

  private int courses(Union union, int year) {
    return (int)
        courses.stream()
            .filter(a -> union.equals(a.union()) && a.heldOn().getYear() == year)
            .count();
  }

  private int models(Union union, int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    return (int) models.stream().filter(m -> m.union().equals(union) && m.aliveAt(end)).count();
  }

  /** One figure in ten is one too few or one too many. */
  private int near(int counted) {
    int roll = dice.below(20);
    return Math.max(0, counted + (roll == 0 ? -1 : roll == 1 ? 1 : 0));
  }

  private int part(int whole, double low, double high) {
    return Math.min(whole, (int) (whole * dice.between(low, high) + 0.5));
  }
}
