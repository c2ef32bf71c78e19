package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Topic;
import vn.hoi.synthetic.place.Union;

/** I02: women in the network of jurists by the latest record of each organiser; cases assisted. */
final class Jurists extends ByOrganiser {
  Jurists() {
    super("I02", false);
  }

  @Override
  void count(List<Activity> own, Review review, Found found) {
    long women = 0;
    for (Topic profession : Topic.PROFESSIONS) {
      long ofProfession = 0;
      for (List<Activity> records : byOrganiser(own, profession, review)) {
        LocalDate latest =
            records.stream().map(Activity::heldOn).max(LocalDate::compareTo).orElseThrow();
        for (Activity a : records) {
          ofProfession += a.heldOn().equals(latest) ? a.details().number() : 0;
        }
      }
      found.count(profession.id(), ofProfession);
      women += ofProfession;
    }
    found.count("", women);
    if (review.windowStart() != null) {
      long cases = 0;
      for (Activity a : own) {
        if (a.type() == ActivityType.LEGAL_NETWORK && review.inWindow(a.heldOn())) {
          cases += a.details().reached();
        }
      }
      found.count("cases", cases);
    }
  }

  /** Records up to the day, of organisers that are there on the day. */
  private static Collection<List<Activity>> byOrganiser(
      List<Activity> own, Topic profession, Review review) {
    Map<String, List<Activity>> records = new TreeMap<>();
    for (Activity a : own) {
      Union union = a.union();
      boolean there = union == null || union.openAt(review.asOf());
      if (a.type() == ActivityType.LEGAL_NETWORK
          && a.details().topic() == profession
          && there
          && !a.heldOn().isAfter(review.asOf())) {
        String organiser = union == null ? "" : union.id();
        records.computeIfAbsent(organiser, u -> new ArrayList<>()).add(a);
      }
    }
    return records.values();
  }
}
