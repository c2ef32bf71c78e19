package vn.hoi.cli.quality;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.Mappings;

/** What senders call the columns that findings name. */
final class Headings {
  private record Column(String kind, String name) {}

  private final Map<Column, String> titles = new HashMap<>();

  Headings(Mappings mappings) {
    for (MappingDefinition mapping : mappings.all()) {
      for (ColumnDefinition column : mapping.columns()) {
        column.titles().stream()
            .findFirst()
            .ifPresent(title -> titles.put(new Column(mapping.kind(), column.name()), title));
      }
    }
  }

  /**
   * The headings of columns in files of a kind; a name itself where no mapping knows it.
   *
   * @param names separated by a comma and a space
   */
  String of(String kind, String names) {
    return Pattern.compile(", ")
        .splitAsStream(names)
        .map(name -> titles.getOrDefault(new Column(kind, name), name))
        .collect(joining(", "));
  }
}
