package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/** What the city, a district and its unions organised from 2017 to 2021. */
public final class Activities {
  private static final int FIRST_YEAR = 2017;
  private static final int LAST_YEAR = 2021;

  private record Draft(ActivityType type, @Nullable Union union, LocalDate day) {}

  private final Dice dice;
  private final Dice topics;
  private final List<Draft> drafts = new ArrayList<>();

  private Activities(long seed, String organiser) {
    this.dice = Dice.of(seed, "activities", organiser);
    this.topics = Dice.of(seed, "topics", organiser);
  }

  /** Activities of the city level, in order of date. */
  public static List<Activity> ofCity(Places places, long seed) {
    Activities plan = new Activities(seed, "city");
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      plan.ordinary(null, year, 14, ActivityType.TRAINING, 5);
    }
    return inOrder(plan.finish(null, "HD-TP-"), new Duties(places, seed).ofCity());
  }

  /** Activities of a district and its unions, in order of date. */
  public static List<Activity> of(Places places, District district, long seed, int perYear) {
    Activities plan = new Activities(seed, district.code());
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      plan.ordinary(null, year, 8, ActivityType.TRAINING, 4);
    }
    for (Union union : places.unionsOf(district)) {
      double habit = plan.dice.between(0.80, 1.06);
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        plan.unionYear(union, year, perYear, habit);
      }
    }
    return inOrder(
        plan.finish(district, "HD-" + district.code() + "-"),
        new Duties(places, seed).of(district));
  }

  private static List<Activity> inOrder(List<Activity> ordinary, List<Activity> duties) {
    List<Activity> all = new ArrayList<>(ordinary);
    all.addAll(duties);
    all.sort(Comparator.comparing(Activity::heldOn));
    return all;
  }

  private void unionYear(Union union, int year, int perYear, double habit) {
    if (year == FIRST_YEAR) {
      ordinary(union, year, 0, ActivityType.TRAINING, dice.below(2));
      return;
    }
    ordinary(
        union, year, Math.max(1, dice.between(perYear - 3, perYear + 1)), ActivityType.TRAINING, 0);
    int voices = dice.chance(habit) ? dice.between(1, 2) : 0;
    ActivityType type = dice.chance(0.6) ? ActivityType.DIALOGUE : ActivityType.FORUM;
    ordinary(union, year, 0, type, voices);
  }

  private void ordinary(@Nullable Union union, int year, int any, ActivityType type, int ofType) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    if (union != null && union.from() != null && union.from().isAfter(first)) {
      first = union.from();
    }
    if (union != null && union.to() != null && !union.to().isAfter(last)) {
      last = union.to().minusDays(1);
    }
    if (last.isBefore(first)) {
      return;
    }
    double part = (ChronoUnit.DAYS.between(first, last) + 1) / 365.0;
    for (int i = 0; i < dice.round(any * part); i++) {
      drafts.add(new Draft(ActivityType.ordinary(dice), union, dice.day(first, last)));
    }
    for (int i = 0; i < dice.round(ofType * part); i++) {
      drafts.add(new Draft(type, union, dice.day(first, last)));
    }
  }

  private List<Activity> finish(@Nullable District district, String prefix) {
    drafts.sort(Comparator.comparing(Draft::day));
    List<Activity> activities = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      String id = prefix + String.format(Locale.ROOT, "%05d", activities.size() + 1);
      int persons = dice.chance(0.03) ? dice.between(1000, 1800) : dice.between(18, 140);
      activities.add(
          new Activity(
              id,
              draft.type(),
              draft.union(),
              district,
              draft.day(),
              dice.chance(0.3) ? dice.pick(Group.ALL) : null,
              persons,
              dice.chance(0.7) ? persons : persons + dice.below(persons),
              dice.chance(0.2) ? 0 : 100L * dice.between(5, 400),
              draft.type() == ActivityType.TRAINING && topics.chance(0.8)
                  ? Details.NONE.about(topics.pick(Topic.COURSES))
                  : Details.NONE));
    }
    return activities;
  }
}
