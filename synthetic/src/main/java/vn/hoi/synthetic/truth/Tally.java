package vn.hoi.synthetic.truth;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.District;

/** All counted values, and their sums to district, area and city. */
final class Tally {
  /** Where a value stands. */
  record Key(String indicator, String period, String category, String level, String unit)
      implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      // Written out, as hundreds of thousands of keys are put in order.
      int order = indicator.compareTo(other.indicator);
      order = order != 0 ? order : period.compareTo(other.period);
      order = order != 0 ? order : category.compareTo(other.category);
      order = order != 0 ? order : level.compareTo(other.level);
      return order != 0 ? order : unit.compareTo(other.unit);
    }
  }

  static final String CITY_UNIT = "01";

  private final Map<Key, Value> values = new LinkedHashMap<>();
  private final Map<Key, Reach> reaches = new HashMap<>();

  /** Takes a value of a union or boundary group and adds it to the levels above. */
  void add(
      String indicator,
      Review review,
      String category,
      String unit,
      District in,
      String area,
      Value value) {
    Key own = new Key(indicator, review.id(), category, "grassroots", unit);
    put(own, value);
    reaches.put(own, Reach.of(value));
    for (Key above :
        List.of(
            new Key(indicator, review.id(), category, "district", in.code()),
            new Key(indicator, review.id(), category, "area", area),
            new Key(indicator, review.id(), category, "city", CITY_UNIT))) {
      sum(above, value.forSum());
      reaches.merge(above, Reach.of(value), Reach::plus);
    }
  }

  /** Takes a value of a district and adds it to the city's. */
  void addDistrict(String indicator, Review review, String category, District in, Value value) {
    Key own = new Key(indicator, review.id(), category, "district", in.code());
    Key city = new Key(indicator, review.id(), category, "city", CITY_UNIT);
    sum(own, value.forSum());
    sum(city, value.forSum());
    reaches.merge(own, Reach.of(value), Reach::plus);
    reaches.merge(city, Reach.of(value), Reach::plus);
  }

  /** Takes a value of the city itself and adds it to the city's. */
  void addCity(String indicator, Review review, String category, Value value) {
    Key city = new Key(indicator, review.id(), category, "city", CITY_UNIT);
    sum(city, value.forSum());
    reaches.merge(city, Reach.of(value), Reach::plus);
  }

  /** Whether enough unions reported for the value to be published. */
  boolean enough(Key key) {
    Reach reach = reaches.get(key);
    return reach != null && reach.enough();
  }

  /** Takes a value that stands for itself at its level. */
  void put(Key key, Value value) {
    if (values.put(key, value) != null) {
      throw new IllegalStateException(key + " was counted twice");
    }
  }

  void sum(Key key, Value part) {
    values.merge(key, part, Value::plus);
  }

  /** The values so far and those that come, in no order that matters; the caller changes none. */
  Map<Key, Value> values() {
    return Collections.unmodifiableMap(values);
  }

  Map<Key, Value> sorted() {
    return new TreeMap<>(values);
  }
}
