package vn.hoi.synthetic.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/** Unions that a document of the synthetic study names, chosen in each district. */
public final class ListedUnions {
  private ListedUnions() {}

  /** The unions that the plan is tried in first: two communes of each district. */
  public static List<Union> pilots(Places places, long seed) {
    return of(places, Dice.of(seed, "pilots"), 2);
  }

  /** The unions of complex areas: one commune of each district. */
  public static List<Union> complex(Places places, long seed) {
    return of(places, Dice.of(seed, "complex areas"), 1);
  }

  /** In order of district and code. */
  private static List<Union> of(Places places, Dice dice, int inEachDistrict) {
    List<Union> listed = new ArrayList<>();
    for (District district : places.districts()) {
      List<Union> open =
          places.openAt(district, Review.BASELINE.asOf()).stream()
              .filter(Union::isCommune)
              .collect(Collectors.toCollection(ArrayList::new));
      List<Union> chosen = new ArrayList<>();
      while (chosen.size() < inEachDistrict && !open.isEmpty()) {
        chosen.add(open.remove(dice.below(open.size())));
      }
      chosen.sort(Comparator.comparing(Union::id));
      listed.addAll(chosen);
    }
    return listed;
  }
}
