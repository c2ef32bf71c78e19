package vn.hoi.synthetic.truth;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.LoanSource;
import vn.hoi.synthetic.city.Loans;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** M05: women who borrow through the Union at the last half-year, and what they owe, in VND. */
final class Borrowers implements Counter {
  private static final long THOUSAND = 1000;

  @Override
  public void count(Facts facts, Review review, Tally tally) {
    List<Loans> all = facts.books().loans(facts.district(), DuesCollected.last(review));
    for (Union union : facts.unionsAt(review.asOf())) {
      List<Loans> own =
          all == null ? null : all.stream().filter(l -> l.union().equals(union)).toList();
      put(facts, review, tally, union, "", women(own));
      put(facts, review, tally, union, "outstanding", Value.count(owed(own, null)));
      for (LoanSource source : LoanSource.ALL) {
        put(facts, review, tally, union, source.id(), Value.count(owed(own, source)));
      }
      put(facts, review, tally, union, "overdue", Value.share(overdue(own), owed(own, null)));
    }
  }

  private static Value women(@Nullable List<Loans> own) {
    return Value.count(own == null ? null : own.stream().mapToLong(Loans::women).sum());
  }

  private static @Nullable Long owed(@Nullable List<Loans> own, @Nullable LoanSource source) {
    if (own == null) {
      return null;
    }
    return own.stream()
        .filter(l -> source == null || l.source() == source)
        .mapToLong(l -> l.outstanding() * THOUSAND)
        .sum();
  }

  private static @Nullable Long overdue(@Nullable List<Loans> own) {
    return own == null ? null : own.stream().mapToLong(l -> l.overdue() * THOUSAND).sum();
  }

  private static void put(
      Facts facts, Review review, Tally tally, Union union, String category, Value value) {
    tally.add("M05", review, category, union.id(), facts.district(), union.area(), value);
  }
}
