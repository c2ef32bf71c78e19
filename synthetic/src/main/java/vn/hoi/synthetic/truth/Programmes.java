package vn.hoi.synthetic.truth;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Topic;

/** G11: programmes in force, by the level that signed them and by sector. */
final class Programmes extends ByOrganiser {
  Programmes() {
    super("G11", false);
  }

  @Override
  void count(List<Activity> own, Review review, Found found) {
    long all = 0;
    Map<Topic, Long> bySector = new EnumMap<>(Topic.class);
    Topic.SECTORS.forEach(sector -> bySector.put(sector, 0L));
    for (Activity a : own) {
      if (a.type() == ActivityType.PROGRAMME && a.inForceAt(review.asOf())) {
        all++;
        bySector.merge(Objects.requireNonNull(a.details().topic()), 1L, Long::sum);
      }
    }
    found.count("", all);
    found.count(found.level(), all);
    bySector.forEach((sector, number) -> found.count(sector.id(), number));
  }
}
