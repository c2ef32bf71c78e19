package vn.hoi.synthetic.truth;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/**
 * Counts what somebody organised: the unions on a ground of constant boundary, a district, or the
 * city. Each value counts where its organiser is and above.
 */
abstract class ByOrganiser implements Counter {
  private final String indicator;
  private final boolean inWindowOnly;
  private @Nullable CityFacts city;

  ByOrganiser(String indicator, boolean inWindowOnly) {
    this.indicator = indicator;
    this.inWindowOnly = inWindowOnly;
  }

  /** Counts the activities of one organiser; none when their file never came. */
  abstract void count(List<Activity> own, Review review, Found found);

  @Override
  public void count(Facts facts, Review review, Tally tally) {
    city = facts.city();
    if (inWindowOnly && review.windowStart() == null) {
      return;
    }
    Groups.at(facts, review.asOf())
        .forEach(
            (group, unions) -> {
              List<Activity> own = new ArrayList<>();
              for (Union union : unions) {
                own.addAll(facts.activitiesOf(union));
              }
              Found found = new Found("grassroots", facts.hasActivities());
              count(own, review, found);
              String area = unions.get(0).area();
              found
                  .values()
                  .forEach(
                      (category, value) ->
                          tally.add(
                              indicator, review, category, group, facts.district(), area, value));
            });
    Found found = new Found("district", facts.hasActivities());
    count(facts.activitiesOfDistrict(), review, found);
    found
        .values()
        .forEach(
            (category, value) ->
                tally.addDistrict(indicator, review, category, facts.district(), value));
  }

  @Override
  public void end(Tally tally) {
    if (city == null) {
      return;
    }
    for (Review review : Review.ALL) {
      if (!inWindowOnly || review.windowStart() != null) {
        Found found = new Found("city", true);
        count(city.ofCity(), review, found);
        found
            .values()
            .forEach((category, value) -> tally.addCity(indicator, review, category, value));
      }
    }
  }
}
