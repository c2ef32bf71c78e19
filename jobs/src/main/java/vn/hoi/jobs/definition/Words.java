package vn.hoi.jobs.definition;

import vn.hoi.warehouse.definition.YamlMap;

/**
 * A text in both languages of the reports.
 *
 * @param vi Vietnamese
 * @param en English
 */
public record Words(String vi, String en) {
  /** No words, where an indicator has none, such as the denominator of a count. */
  public static final Words NONE = new Words("", "");

  static Words read(YamlMap map, String field) {
    if (!map.has(field)) {
      map.fault(field, "the field `" + field + "` is missing; write vi: and en: below it");
    }
    return readOptional(map, field);
  }

  static Words readOptional(YamlMap map, String field) {
    YamlMap words = map.map(field);
    if (!map.has(field)) {
      return NONE;
    }
    Words read = new Words(words.text("vi"), words.text("en"));
    words.end();
    return read;
  }
}
