package vn.hoi.warehouse.rule;

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
}
