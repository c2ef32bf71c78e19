package vn.hoi.warehouse.rule;

import java.util.Locale;
import vn.hoi.warehouse.definition.YamlMap;

/** A text of a rule in both languages. */
public record RuleText(String vi, String en) {
  static RuleText read(YamlMap rule, String field) {
    if (!rule.has(field)) {
      rule.fault(field, "the field `" + field + "` is missing; write vi: and en: below it");
    }
    YamlMap words = rule.map(field);
    RuleText text =
        rule.has(field) ? new RuleText(words.text("vi"), words.text("en")) : new RuleText("", "");
    words.end();
    return text;
  }

  /** Without a stop at its end, to stand within a sentence. */
  RuleText phrase() {
    return new RuleText(withoutStop(vi), withoutStop(en));
  }

  /** As a sentence of its own, whether it was written as one or not. */
  RuleText sentence() {
    return new RuleText(sentence(vi), sentence(en));
  }

  private static String withoutStop(String text) {
    return text.strip().replaceFirst("(?<!\\.)\\.$", "");
  }

  private static String sentence(String text) {
    String words = text.strip();
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    String upper = words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    return upper.matches("(?s).*[.!?…]") ? upper : upper + ".";
  }
}
