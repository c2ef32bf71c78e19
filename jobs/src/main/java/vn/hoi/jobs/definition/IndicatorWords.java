package vn.hoi.jobs.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.hoi.warehouse.definition.YamlMap;

/** Reads the words of a definition that stand for a fixed choice. */
final class IndicatorWords {
  private IndicatorWords() {}

  static <E extends Enum<E>> E read(YamlMap map, String field, E[] choices) {
    List<String> words =
        Arrays.stream(choices).map(choice -> choice.name().toLowerCase(Locale.ROOT)).toList();
    return choices[words.indexOf(map.oneOf(field, words))];
  }

  static <E extends Enum<E>> E readOr(YamlMap map, String field, E[] choices, E otherwise) {
    return map.has(field) ? read(map, field, choices) : otherwise;
  }
}
