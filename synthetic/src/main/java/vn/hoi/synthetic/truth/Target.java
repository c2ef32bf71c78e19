package vn.hoi.synthetic.truth;

import org.jspecify.annotations.Nullable;

/**
 * A target of the synthetic study.
 *
 * @param unit the one unit bound, null when every unit of the level is
 * @param scale 100 for shares, 1000 for rates per 1 000, 1 for counts: not part of the definition
 */
record Target(
    String id,
    String indicator,
    String category,
    String level,
    @Nullable String unit,
    String period,
    String comparator,
    long value,
    long scale,
    String vi,
    String en) {

  boolean binds(Tally.Key key) {
    return key.indicator().equals(indicator)
        && key.period().equals(period)
        && key.category().equals(category)
        && key.level().equals(level)
        && (unit == null || unit.equals(key.unit()));
  }

  boolean reachedBy(Value counted) {
    long got = counted.n() * scale;
    long wanted = counted.kind() == Kind.COUNT ? value : value * counted.d();
    return switch (comparator) {
      case ">=" -> got >= wanted;
      case "<=" -> got <= wanted;
      case ">" -> got > wanted;
      case "<" -> got < wanted;
      default -> throw new IllegalStateException("comparator " + comparator);
    };
  }
}
