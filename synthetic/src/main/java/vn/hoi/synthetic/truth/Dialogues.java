package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** M01: unions with a dialogue or forum in each year they had; the events and persons beside it. */
final class Dialogues implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    LocalDate start = review.windowStart();
    if (start == null) {
      return;
    }
    for (Union union : facts.unionsAt(review.asOf())) {
      List<Activity> events = new ArrayList<>();
      for (Activity activity : facts.activitiesOf(union)) {
        if (activity.gathersVoices() && review.inWindow(activity.heldOn())) {
          events.add(activity);
        }
      }
      boolean everyYear = true;
      long years = 0;
      for (int year = start.getYear(); year <= review.asOf().getYear(); year++) {
        if (existedIn(union, year)) {
          everyYear &= heldIn(events, year);
          years++;
        }
      }
      boolean known = facts.hasActivities();
      long persons = events.stream().mapToLong(Activity::persons).sum();
      put(facts, review, tally, union, "", Value.share(known ? (everyYear ? 1L : 0L) : null, 1L));
      put(facts, review, tally, union, "events", Value.count(known ? (long) events.size() : null));
      Value aYear = Value.share(known ? (long) events.size() : null, years);
      put(facts, review, tally, union, "per_year", aYear);
      put(facts, review, tally, union, "persons", Value.count(known ? persons : null));
    }
  }

  private static void put(
      Facts facts, Review review, Tally tally, Union union, String category, Value value) {
    tally.add("M01", review, category, union.id(), facts.district(), union.area(), value);
  }

  private static boolean existedIn(Union union, int year) {
    return union.from() == null || !union.from().isAfter(LocalDate.of(year, 12, 31));
  }

  private static boolean heldIn(List<Activity> events, int year) {
    return events.stream().anyMatch(a -> a.heldOn().getYear() == year);
  }
}
