package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoi.synthetic.city.Matter;
import vn.hoi.synthetic.city.MatterType;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/**
 * M02: proposals answered by the window's end, and the median of the days it took in each place.
 */
final class ProposalsAnswered implements Counter {
  private final Map<Tally.Key, List<Long>> days = new HashMap<>();

  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() != null) {
      Groups.at(facts, review.asOf())
          .forEach((group, unions) -> count(facts, review, tally, group, unions));
    }
  }

  private void count(Facts facts, Review review, Tally tally, String group, List<Union> unions) {
    List<Matter> matters = MattersHandled.received(facts, review, unions);
    String area = unions.get(0).area();
    if (matters == null) {
      tally.add("M02", review, "", group, facts.district(), area, Value.unknown());
      return;
    }
    long proposals = 0;
    long answered = 0;
    for (Matter matter : matters) {
      if (matter.type() != MatterType.PROPOSAL) {
        continue;
      }
      proposals++;
      LocalDate answer = matter.resolved();
      if (answer != null && !answer.isAfter(review.asOf())) {
        answered++;
        long took = ChronoUnit.DAYS.between(matter.received(), answer);
        place(review, "grassroots", group).add(took);
        place(review, "area", area).add(took);
        place(review, "district", facts.district().code()).add(took);
        place(review, "city", Tally.CITY_UNIT).add(took);
      }
    }
    Value share = Value.share(answered, proposals);
    tally.add("M02", review, "", group, facts.district(), area, share);
  }

  private List<Long> place(Review review, String level, String id) {
    return days.computeIfAbsent(
        new Tally.Key("M02", review.id(), "median_days", level, id), key -> new ArrayList<>());
  }

  @Override
  public void end(Tally tally) {
    days.forEach(
        (key, all) -> {
          List<Long> sorted = all.stream().sorted().toList();
          tally.put(key, Value.count(sorted.get((sorted.size() - 1) / 2)));
        });
  }
}
