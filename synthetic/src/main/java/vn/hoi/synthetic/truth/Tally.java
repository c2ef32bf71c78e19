package vn.hoi.synthetic.truth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.District;

/** All counted values, and their sums to district, area and city. */
final class Tally {
  /** Where a value stands. */
  record Key(String indicator, String period, String category, String level, String unit)
      implements Comparable<Key> {
    @Override
    public int compareTo(Key o) {
      return text().compareTo(o.text());
    }

    private String text() {
      return String.join("\u0000", indicator, period, category, level, unit);
    }
  }

  static final String CITY_UNIT = "01";

  private final Map<Key, Value> values = new LinkedHashMap<>();

  /** Takes a value of a union or boundary group and adds it to the levels above. */
  void add(
      String indicator,
      Review review,
      String category,
      String unit,
      District in,
      String area,
      Value value) {
    put(new Key(indicator, review.id(), category, "grassroots", unit), value);
    Value part = value.forSum();
    sum(new Key(indicator, review.id(), category, "district", in.code()), part);
    sum(new Key(indicator, review.id(), category, "area", area), part);
    sum(new Key(indicator, review.id(), category, "city", CITY_UNIT), part);
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

  @Nullable Value get(Key key) {
    return values.get(key);
  }

  Map<Key, Value> sorted() {
    return new TreeMap<>(values);
  }
}
