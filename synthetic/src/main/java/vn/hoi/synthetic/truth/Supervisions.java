package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** M03: supervisions led by all levels, and the unions that led one in each year they had. */
final class Supervisions extends ByOrganiser {
  Supervisions() {
    super("M03", true);
  }

  @Override
  void count(List<Activity> own, Review review, Found found) {
    found.count("supervisions", led(own, review).size());
  }

  private static List<Activity> led(List<Activity> own, Review review) {
    return own.stream()
        .filter(a -> a.type() == ActivityType.SUPERVISION && review.inWindow(a.heldOn()))
        .toList();
  }

  @Override
  public void count(Facts facts, Review review, Tally tally) {
    super.count(facts, review, tally);
    if (review.windowStart() == null) {
      return;
    }
    Groups.at(facts, review.asOf())
        .forEach(
            (group, unions) -> {
              List<Activity> led =
                  unions.stream()
                      .flatMap(u -> led(facts.activitiesOf(u), review).stream())
                      .toList();
              List<Union> open = Groups.open(unions, review.asOf());
              long always = open.stream().filter(u -> YearByYear.inEach(u, led, review)).count();
              Value value = Value.share(facts.hasActivities() ? always : null, (long) open.size());
              String area = unions.get(0).area();
              tally.add("M03", review, "", group, facts.district(), area, value);
            });
  }
}
