package vn.hoi.synthetic.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.hoi.synthetic.city.Group;
import vn.hoi.synthetic.city.Model;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** G04: models alive, by target group, and the members in them. */
final class ModelsAlive implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    Groups.at(facts, review.asOf())
        .forEach(
            (id, unions) -> {
              List<Model> alive = new ArrayList<>();
              for (Union union : unions) {
                facts.modelsIn(union).stream()
                    .filter(m -> m.aliveAt(review.asOf()))
                    .forEach(alive::add);
              }
              put(facts, review, tally, id, unions, "", alive, m -> 1);
              put(facts, review, tally, id, unions, "members", alive, Model::members);
              for (Group group : Group.ALL) {
                put(
                    facts,
                    review,
                    tally,
                    id,
                    unions,
                    group.id(),
                    alive,
                    m -> m.group() == group ? 1 : 0);
              }
            });
  }

  private static void put(
      Facts facts,
      Review review,
      Tally tally,
      String id,
      List<Union> unions,
      String category,
      List<Model> alive,
      ToLongFunction<Model> measure) {
    Long number = facts.hasModels() ? Long.valueOf(alive.stream().mapToLong(measure).sum()) : null;
    String area = unions.get(0).area();
    tally.add("G04", review, category, id, facts.district(), area, Value.count(number));
  }
}
