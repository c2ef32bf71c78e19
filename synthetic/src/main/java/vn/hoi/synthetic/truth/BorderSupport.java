package vn.hoi.synthetic.truth;

import java.util.List;
import java.util.Objects;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Topic;

/** I04: what the city gave to the unions of the border, of what it had pledged, by year. */
final class BorderSupport extends ByOrganiser {
  private static final int ALL_YEARS = 0;

  BorderSupport() {
    super("I04", true);
  }

  @Override
  void count(List<Activity> own, Review review, Found found) {
    if (!found.level().equals("city")) {
      return;
    }
    count(own, review, Topic.BORDER, ALL_YEARS, "", found);
    for (Topic place : Topic.BORDER) {
      count(own, review, List.of(place), ALL_YEARS, place.id(), found);
    }
    int first = Objects.requireNonNull(review.windowStart()).getYear();
    for (int year = first; year <= review.asOf().getYear(); year++) {
      count(own, review, Topic.BORDER, year, "" + year, found);
      for (Topic place : Topic.BORDER) {
        count(own, review, List.of(place), year, place.id() + "_" + year, found);
      }
    }
  }

  private static void count(
      List<Activity> own,
      Review review,
      List<Topic> places,
      int year,
      String category,
      Found found) {
    long given = 0;
    long pledged = 0;
    for (Activity a : own) {
      if (a.type() == ActivityType.BORDER_SUPPORT
          && places.contains(a.details().topic())
          && review.inWindow(a.heldOn())
          && (year == ALL_YEARS || a.heldOn().getYear() == year)) {
        given += a.thousandVnd() * 1000;
        pledged += a.details().number();
      }
    }
    found.share(category, given, pledged);
  }
}
