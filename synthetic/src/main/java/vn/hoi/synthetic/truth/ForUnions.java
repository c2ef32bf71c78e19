package vn.hoi.synthetic.truth;

import java.util.ArrayList;
import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/**
 * Counts what was done for the unions on a ground of constant boundary, by their district or by the
 * city.
 */
abstract class ForUnions implements Counter {
  private final String indicator;

  ForUnions(String indicator) {
    this.indicator = indicator;
  }

  /**
   * Counts one ground.
   *
   * @param unions all unions the ground ever had
   * @param done what was done for any of them, at any time
   */
  abstract void count(
      Facts facts, Review review, List<Union> unions, List<Activity> done, Found found);

  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() == null) {
      return;
    }
    Groups.at(facts, review.asOf())
        .forEach(
            (group, unions) -> {
              Found found = new Found("grassroots", facts.hasActivities());
              count(facts, review, unions, doneFor(facts, unions), found);
              String area = unions.get(0).area();
              found
                  .values()
                  .forEach(
                      (category, value) ->
                          tally.add(
                              indicator, review, category, group, facts.district(), area, value));
            });
  }

  private static List<Activity> doneFor(Facts facts, List<Union> unions) {
    List<Activity> done = new ArrayList<>();
    for (List<Activity> organised : List.of(facts.allActivities(), facts.city().ofCity())) {
      for (Activity a : organised) {
        if (a.details().related() != null && unions.contains(a.details().related())) {
          done.add(a);
        }
      }
    }
    return done;
  }

  static List<Activity> inWindow(List<Activity> done, ActivityType type, Review review) {
    return done.stream().filter(a -> a.type() == type && review.inWindow(a.heldOn())).toList();
  }
}
