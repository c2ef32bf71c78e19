package vn.hoi.warehouse.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hoi.warehouse.definition.YamlMap;

/** Reads the fields of a rule's type. What no row could keep, or none break, becomes a fault. */
final class RuleTypes {
  private static final int MOST_DIGITS = 30;

  private RuleTypes() {}

  static Check range(YamlMap m) {
    Optional<BigDecimal> min = number(m, "min");
    Optional<BigDecimal> max = number(m, "max");
    if (!m.has("min") && !m.has("max")) {
      m.fault("type", "a range needs `min`, `max` or both, or it is never broken");
    }
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      m.fault("min", "`min` is greater than `max`, so that no figure lies between them");
    }
    return new RowCheck.Range(m.text("column"), min, max);
  }

  static Check rowCount(YamlMap m) {
    long least = m.integer("min");
    if (least < 0) {
      m.fault("min", "`min: " + least + "` must be 0 or more");
    }
    long most = m.optionalInteger("max").orElse(Long.MAX_VALUE);
    if (least > most) {
      m.fault("min", "`min` is greater than `max`, so that no file has so many rows");
    }
    return new QueryCheck.RowCount(least, most);
  }

  static Check copied(YamlMap m) {
    List<String> figures = some(m, "figures");
    Detector.Along along = along(m, List.of("units", "other_districts", "periods"));
    return new Detector.Copied(figures, m.integer("non_zero", 0, figures.size()), along);
  }

  static Check outlier(YamlMap m) {
    Detector.Along along = along(m, List.of("units", "periods"));
    return new Detector.Outlier(m.text("value"), along, m.integer("agree", 1, 3));
  }

  private static Detector.Along along(YamlMap map, List<String> known) {
    return Detector.Along.valueOf(map.oneOf("compared_with", known).toUpperCase(Locale.ROOT));
  }

  static List<String> some(YamlMap map, String field) {
    List<String> texts = map.texts(field);
    if (texts.isEmpty()) {
      map.fault(field, "the field `" + field + "` is missing or empty");
      return List.of("?");
    }
    return texts;
  }

  static long notNegative(YamlMap map, String field) {
    long number = map.optionalInteger(field).orElse(0);
    if (number < 0) {
      map.fault(field, "`" + field + ": " + number + "` must be 0 or more");
    }
    return number;
  }

  private static Optional<BigDecimal> number(YamlMap map, String field) {
    Optional<String> text = map.optionalText(field);
    try {
      Optional<BigDecimal> number = text.map(BigDecimal::new);
      if (number.filter(n -> digits(n) > MOST_DIGITS).isPresent()) {
        String most = "` must be a number of at most " + MOST_DIGITS + " digits";
        map.fault(field, "`" + field + ": " + text.orElse("") + most);
        return Optional.empty();
      }
      return number;
    } catch (NumberFormatException e) {
      map.fault(field, "`" + field + ": " + text.orElse("") + "` must be a number");
      return Optional.empty();
    }
  }

  /** How many digits it takes to write a number without an exponent. */
  private static long digits(BigDecimal number) {
    long before = (long) number.precision() - number.scale();
    return Math.max(before, 0) + Math.max(number.scale(), 0);
  }
}
