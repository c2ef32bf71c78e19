package vn.hoi.synthetic.truth;

import java.util.EnumSet;
import java.util.Set;
import vn.hoi.synthetic.city.Group;
import vn.hoi.synthetic.city.Model;
import vn.hoi.synthetic.city.Review;

/** G05: grounds with models for three target groups or more. */
final class ManyGroups implements Counter {
  private static final int ENOUGH = 3;

  @Override
  public void count(Facts facts, Review review, Tally tally) {
    Groups.at(facts, review.asOf())
        .forEach(
            (id, unions) -> {
              Set<Group> groups = EnumSet.noneOf(Group.class);
              unions.stream()
                  .flatMap(u -> facts.modelsIn(u).stream())
                  .filter(m -> m.aliveAt(review.asOf()))
                  .map(Model::group)
                  .forEach(groups::add);
              Long n = groups.size() >= ENOUGH ? 1L : 0L;
              Value value = Value.share(facts.hasModels() ? n : null, 1L);
              String area = unions.get(0).area();
              tally.add("G05", review, "", id, facts.district(), area, value);
            });
  }
}
