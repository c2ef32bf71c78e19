package vn.hoi.synthetic.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/** The unions that the synthetic plan is tried in first: two communes of each district. */
public final class Pilots {
  private static final int PER_DISTRICT = 2;

  private Pilots() {}

  /** In order of district and code. */
  public static List<Union> of(Places places, long seed) {
    Dice dice = Dice.of(seed, "pilots");
    List<Union> pilots = new ArrayList<>();
    for (District district : places.districts()) {
      List<Union> open =
          places.openAt(district, Review.BASELINE.asOf()).stream()
              .filter(Union::isCommune)
              .collect(Collectors.toCollection(ArrayList::new));
      List<Union> chosen = new ArrayList<>();
      while (chosen.size() < PER_DISTRICT && !open.isEmpty()) {
        chosen.add(open.remove(dice.below(open.size())));
      }
      chosen.sort(Comparator.comparing(Union::id));
      pilots.addAll(chosen);
    }
    return pilots;
  }
}
