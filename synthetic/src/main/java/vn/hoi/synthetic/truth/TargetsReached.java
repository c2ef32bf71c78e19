package vn.hoi.synthetic.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/** I08: targets reached among those that bind, by the level bound; counted after all the others. */
final class TargetsReached {
  private record Bound(String period, String level, String unit) {}

  private final Map<String, Union> unions = new HashMap<>();
  private final Tally tally;

  TargetsReached(Places places, Tally tally) {
    this.tally = tally;
    for (District district : places.districts()) {
      places.unionsOf(district).forEach(u -> unions.put(u.id(), u));
    }
  }

  void count(List<Target> targets) {
    Map<Bound, List<Value>> marks = new HashMap<>();
    Map<String, List<Target>> byIndicator =
        targets.stream().collect(Collectors.groupingBy(Target::indicator));
    for (Map.Entry<Tally.Key, Value> entry : tally.values().entrySet()) {
      for (Target target : byIndicator.getOrDefault(entry.getKey().indicator(), List.of())) {
        if (target.binds(entry.getKey())) {
          Value counted = entry.getValue();
          boolean usable = counted.kind() == Kind.COUNT ? counted.reported() : counted.hasRate();
          Value mark =
              usable && tally.enough(entry.getKey())
                  ? Value.oneIf(target.reachedBy(counted), true)
                  : Value.unknown();
          marks
              .computeIfAbsent(
                  new Bound(target.period(), target.level(), entry.getKey().unit()),
                  b -> new ArrayList<>())
              .add(mark);
        }
      }
    }
    marks.forEach(this::put);
  }

  private void put(Bound bound, List<Value> marks) {
    Value all = Value.unknown();
    for (Value mark : marks) {
      all = all.plus(mark);
    }
    tally.put(key(bound, bound.level(), bound.unit()), all);
    Union union = unions.get(bound.unit());
    if (bound.level().equals("grassroots") && union != null) {
      tally.sum(key(bound, "district", union.district().code()), all);
      tally.sum(key(bound, "area", union.area()), all);
    }
    if (!bound.level().equals("city")) {
      tally.sum(key(bound, "city", Tally.CITY_UNIT), all);
    }
  }

  private static Tally.Key key(Bound bound, String level, String unit) {
    return new Tally.Key("I08", bound.period(), bound.level(), level, unit);
  }
}
