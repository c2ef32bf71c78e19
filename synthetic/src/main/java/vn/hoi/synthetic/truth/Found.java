package vn.hoi.synthetic.truth;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was counted of one organiser, by category; unknown when its file never came. */
final class Found {
  private final String level;
  private final boolean known;
  private final Map<String, Value> values = new LinkedHashMap<>();

  Found(String level, boolean known) {
    this.level = level;
    this.known = known;
  }

  /** The level of the organiser, which is also the category of its level. */
  String level() {
    return level;
  }

  void count(String category, long number) {
    values.put(category, Value.count(known ? number : null));
  }

  void share(String category, long part, long whole) {
    values.put(category, known ? Value.share(part, whole) : Value.unknown());
  }

  /** A share of a whole that is known even when the file never came. */
  void shareOfKnown(String category, long part, long whole) {
    values.put(category, Value.share(known ? part : null, whole));
  }

  /** A share of which only the whole is known, and that only when the file came. */
  void partUnknown(String category, long whole) {
    values.put(category, Value.share(null, known ? whole : null));
  }

  void unknown(String category) {
    values.put(category, Value.unknown());
  }

  Map<String, Value> values() {
    return values;
  }
}
