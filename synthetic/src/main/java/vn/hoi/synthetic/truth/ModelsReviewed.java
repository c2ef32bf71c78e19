package vn.hoi.synthetic.truth;

import java.util.ArrayList;
import java.util.List;
import vn.hoi.synthetic.city.Model;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** G06: models reviewed, and models that others were made after. */
final class ModelsReviewed implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() == null) {
      return;
    }
    // Models are made after models of the same district.
    List<String> copied = new ArrayList<>();
    for (Union union : facts.unions()) {
      for (Model model : facts.modelsIn(union)) {
        String from = model.replicatedFrom();
        if (from != null && !from.equals(model.id()) && review.inWindow(model.started())) {
          copied.add(from);
        }
      }
    }
    Groups.at(facts, review.asOf())
        .forEach(
            (id, unions) -> {
              long alive = 0;
              long reviewed = 0;
              long replicated = 0;
              for (Union union : unions) {
                for (Model model : facts.modelsIn(union)) {
                  if (model.aliveAt(review.asOf())) {
                    alive++;
                    reviewed += review.inWindow(model.reviewed()) ? 1 : 0;
                    replicated += copied.contains(model.id()) ? 1 : 0;
                  }
                }
              }
              put(facts, review, tally, id, unions, "", reviewed, alive);
              put(facts, review, tally, id, unions, "replicated", replicated, alive);
            });
  }

  private static void put(
      Facts facts,
      Review review,
      Tally tally,
      String id,
      List<Union> unions,
      String category,
      long n,
      long d) {
    Value value = facts.hasModels() ? Value.share(n, d) : Value.unknown();
    tally.add("G06", review, category, id, facts.district(), unions.get(0).area(), value);
  }
}
