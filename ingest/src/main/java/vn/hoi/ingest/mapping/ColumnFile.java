package vn.hoi.ingest.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoi.ingest.text.VietnameseText;
import vn.hoi.warehouse.definition.YamlMap;

/** Reads one column of a mapping definition. */
final class ColumnFile {
  /** Before the Union's oldest living member could join, and far enough ahead for planned ends. */
  private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2030, 12, 31);

  private ColumnFile() {}

  static ColumnDefinition read(YamlMap map) {
    String line = map.optionalText("line").orElse("");
    String name = line.isEmpty() ? map.text("column") : line;
    ValueType type = ValueType.of(map.oneOf("type", ValueType.words()));
    List<String> labels = new ArrayList<>();
    Map<String, String> values = values(map, labels);
    if (type == ValueType.CHOICE && values.isEmpty()) {
      map.fault("type", "a choice needs `values`: each code with its labels");
    }
    List<String> titles = map.texts("header");
    if (titles.isEmpty()) {
      map.fault("header", "the column `" + name + "` needs its `header` words");
    }
    ColumnDefinition column =
        new ColumnDefinition(
            name,
            line,
            titles,
            titles.stream().map(VietnameseText::fold).toList(),
            type,
            map.flag("required"),
            map.optionalInteger("min").orElse(0),
            map.optionalInteger("max").orElse(Long.MAX_VALUE),
            map.optionalDate("from").orElse(EARLIEST),
            map.optionalDate("to").orElse(LATEST),
            values,
            labels,
            map.flag("personal") || type == ValueType.PERSON,
            map.flag("fill_down"),
            map.optionalText("within").orElse(""),
            needed(map.map("required_for")),
            VietnameseText.fold(map.optionalText("only").orElse("")),
            null);
    map.end();
    return column;
  }

  private static Map<String, Set<String>> needed(YamlMap map) {
    Map<String, Set<String>> needed = new LinkedHashMap<>();
    for (String column : map.names()) {
      needed.put(column, new LinkedHashSet<>(map.texts(column)));
    }
    return needed;
  }

  private static Map<String, String> values(YamlMap map, List<String> labels) {
    Map<String, String> values = new HashMap<>();
    YamlMap codes = map.map("values");
    for (String code : codes.names()) {
      for (String label : codes.texts(code)) {
        labels.add(label);
        String other = values.putIfAbsent(VietnameseText.fold(label), code);
        if (other != null && !other.equals(code)) {
          codes.fault(code, "the label `" + label + "` stands for `" + other + "` already");
        }
      }
    }
    return values;
  }
}
