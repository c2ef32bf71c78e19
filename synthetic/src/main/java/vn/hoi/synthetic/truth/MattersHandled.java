package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Matter;
import vn.hoi.synthetic.city.MatterType;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** O15, O16, O20, G15: what became of proposals, petitions and cases of abuse of the window. */
final class MattersHandled implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() != null) {
      Groups.at(facts, review.asOf())
          .forEach((group, unions) -> count(facts, review, tally, group, unions));
    }
  }

  private static void count(
      Facts facts, Review review, Tally tally, String group, List<Union> unions) {
    List<Matter> all = received(facts, review, unions);
    Cases abuse = Cases.of(all, m -> m.type() == MatterType.ABUSE);
    Cases proposals = Cases.of(all, m -> m.type() == MatterType.PROPOSAL);
    Cases petitions = Cases.of(all, m -> m.type().isPetition());
    String area = unions.get(0).area();
    LocalDate end = review.asOf();

    Value joined = abuse.share(m -> by(m.joined(), m.received().plusDays(30), end), m -> 1);
    tally.add("O15", review, "", group, facts.district(), area, joined);
    Value passed = proposals.share(m -> by(m.passed(), end, end), m -> 1);
    tally.add("O16", review, "", group, facts.district(), area, passed);
    Value settled = petitions.share(m -> by(m.resolved(), m.due(), end), m -> 1);
    tally.add("O20", review, "", group, facts.district(), area, settled);
    Value beyond = petitions.count(Matter::beyondLevel);
    tally.add("O20", review, "beyond_level", group, facts.district(), area, beyond);
    Value crowd = petitions.count(Matter::crowd);
    tally.add("O20", review, "crowd", group, facts.district(), area, crowd);
    Value helped = abuse.share(m -> by(m.joined(), m.received().plusDays(7), end), Matter::persons);
    tally.add("G15", review, "", group, facts.district(), area, helped);
    Value escalated = abuse.count(m -> by(m.passed(), end, end));
    tally.add("G15", review, "escalated", group, facts.district(), area, escalated);
  }

  /** Null as soon as the file of one year is missing. */
  static @Nullable List<Matter> received(Facts facts, Review review, List<Union> unions) {
    List<Matter> received = new ArrayList<>();
    for (int year = 2018; year <= review.asOf().getYear(); year++) {
      List<Matter> all = facts.books().matters(year);
      if (all == null) {
        return null;
      }
      for (Matter matter : all) {
        if (unions.contains(matter.union()) && review.inWindow(matter.received())) {
          received.add(matter);
        }
      }
    }
    return received;
  }

  private static boolean by(@Nullable LocalDate day, LocalDate last, LocalDate asOf) {
    return day != null && !day.isAfter(last) && !day.isAfter(asOf);
  }

  /** The matters of some types; null when they are not known. */
  private record Cases(@Nullable List<Matter> matters) {
    static Cases of(@Nullable List<Matter> all, Predicate<Matter> wanted) {
      return new Cases(all == null ? null : all.stream().filter(wanted).toList());
    }

    Value count(Predicate<Matter> met) {
      return Value.count(matters == null ? null : matters.stream().filter(met).count());
    }

    Value share(Predicate<Matter> met, ToLongFunction<Matter> weight) {
      if (matters == null) {
        return Value.unknown();
      }
      long n = matters.stream().filter(met).mapToLong(weight).sum();
      return Value.share(n, matters.stream().mapToLong(weight).sum());
    }
  }
}
