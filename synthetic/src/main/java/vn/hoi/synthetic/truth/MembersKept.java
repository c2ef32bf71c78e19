package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.synthetic.city.JoinReason;
import vn.hoi.synthetic.city.Person;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Spell;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Union;

/**
 * G03: admitted in the window, at least 12 months before its end, and a member of any union 12
 * months later. Where she is then may be known only when other districts have been made.
 */
final class MembersKept implements Counter {
  private record Admission(Person person, LocalDate yearLater) {
    boolean kept() {
      return person.spells().stream().anyMatch(s -> s.activeAt(yearLater));
    }
  }

  private record Cohort(
      Review review,
      String group,
      District district,
      String area,
      boolean known,
      long admitted,
      long kept,
      List<Admission> open) {}

  private final List<Cohort> cohorts = new ArrayList<>();

  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() != null) {
      Groups.at(facts, review.asOf())
          .forEach((group, unions) -> cohorts.add(cohort(facts, review, group, unions)));
    }
  }

  private static Cohort cohort(Facts facts, Review review, String group, List<Union> unions) {
    long admitted = 0;
    long kept = 0;
    List<Admission> open = new ArrayList<>();
    for (Union union : unions) {
      for (Spell spell : facts.spellsIn(union)) {
        LocalDate yearLater = spell.joined().plusMonths(12);
        if (spell.joinReason() == JoinReason.ADMITTED
            && review.inWindow(spell.joined())
            && !yearLater.isAfter(review.asOf())) {
          Admission admission = new Admission(spell.person(), yearLater);
          admitted++;
          if (admission.kept()) {
            kept++;
          } else {
            open.add(admission);
          }
        }
      }
    }
    String area = unions.get(0).area();
    return new Cohort(
        review, group, facts.district(), area, facts.hasMembers(), admitted, kept, open);
  }

  @Override
  public void end(Tally tally) {
    for (Cohort c : cohorts) {
      long kept = c.kept() + c.open().stream().filter(Admission::kept).count();
      Value value = c.known() ? Value.share(kept, c.admitted()) : Value.unknown();
      tally.add("G03", c.review(), "", c.group(), c.district(), c.area(), value);
    }
  }
}
