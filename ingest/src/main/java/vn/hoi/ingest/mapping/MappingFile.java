package vn.hoi.ingest.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoi.ingest.text.VietnameseText;
import vn.hoi.warehouse.definition.YamlMap;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** Reads one mapping definition; what is wrong with it becomes a fault with its line. */
final class MappingFile {
  private static final List<String> PLACES =
      List.of("nowhere", "title", "file_name", "file_name_or_city");
  private static final Set<String> SCOPE_DAYS = Set.of("", "period_end", "as_of", "year_end");
  private static final List<String> PROVENANCE =
      List.of("source_file", "source_sheet", "source_row");

  private static final Set<String> LINE = Set.of("line", "value", "decimals");

  private MappingFile() {}

  static MappingDefinition read(YamlMap map, String digest) {
    String kind = map.text("kind");
    boolean workbook = map.oneOf("format", List.of("csv", "workbook")).equals("workbook");
    Table table =
        Tables.named(map.text("table"))
            .orElseGet(
                () -> {
                  map.fault("table", "there is no table `" + map.text("table") + "`");
                  return Tables.UNIT;
                });
    List<ColumnDefinition> columns = map.maps("columns").stream().map(ColumnFile::read).toList();
    YamlMap set = map.map("set");
    Map<String, String> constants = new LinkedHashMap<>();
    for (String name : set.names()) {
      constants.put(name, set.text(name));
    }
    MappingDefinition mapping =
        new MappingDefinition(
            kind,
            (int) map.integer("version"),
            digest,
            (int) map.integer("order"),
            table,
            map.flag("persons"),
            workbook,
            headerRows(map, workbook),
            map.texts("title").stream().map(VietnameseText::fold).toList(),
            map.texts("title").stream().findFirst().orElse(""),
            scope(map.map("scope")),
            map.optionalText("unit_at").orElse(""),
            map.optionalText("level_column").orElse(""),
            map.flag("sections"),
            columns,
            headings(map, columns),
            map.texts("ignore").stream().map(VietnameseText::fold).collect(Collectors.toSet()),
            constants,
            map.texts("key"),
            pairs(map, "ordered", "first", "then"),
            pairs(map, "together", "one", "other"));
    if (Tables.named(map.text("table")).isPresent()) {
      check(map, mapping);
    }
    map.end();
    return mapping;
  }

  private static int headerRows(YamlMap map, boolean workbook) {
    long rows = map.optionalInteger("header_rows").orElse(workbook ? 2 : 1);
    if (rows < 1 || rows > 3) {
      map.fault("header_rows", "a header takes 1 to 3 rows");
    }
    return (int) rows;
  }

  private static Map<String, Integer> headings(YamlMap map, List<ColumnDefinition> columns) {
    Map<String, Integer> headings = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      for (String heading : columns.get(i).headers()) {
        Integer other = headings.putIfAbsent(heading, i);
        if (other != null && other != i) {
          map.fault("columns", "two columns have the heading `" + heading + "`");
        }
      }
    }
    return headings;
  }

  private static ScopeDefinition scope(YamlMap map) {
    ScopeDefinition scope =
        new ScopeDefinition(
            place(map, "district"), place(map, "period"), place(map, "as_of"), place(map, "year"));
    map.end();
    return scope;
  }

  private static ScopeDefinition.Place place(YamlMap map, String field) {
    String word = map.has(field) ? map.oneOf(field, PLACES) : "nowhere";
    if (!map.has(field)) {
      map.optionalText(field);
    }
    return ScopeDefinition.Place.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static List<List<String>> pairs(YamlMap map, String field, String one, String other) {
    List<List<String>> pairs = new ArrayList<>();
    for (YamlMap pair : map.maps(field)) {
      pairs.add(List.of(pair.text(one), pair.text(other)));
      pair.end();
    }
    return pairs;
  }

  private static void check(YamlMap map, MappingDefinition mapping) {
    String file = String.valueOf(map.file().getFileName());
    if (!file.replaceFirst("@.+", ".yaml").equals(mapping.kind() + ".yaml")
        && !mapping.kind().isEmpty()) {
      map.fault("kind", "the file of kind `" + mapping.kind() + "` must be named like it");
    }
    Set<String> names = new HashSet<>();
    for (ColumnDefinition column : mapping.columns()) {
      names.add(column.name());
    }
    checkPairs(map, "ordered", mapping.ordered(), names);
    checkPairs(map, "together", mapping.together(), names);
    if (!names.contains(mapping.unitAt()) && !SCOPE_DAYS.contains(mapping.unitAt())) {
      map.fault("unit_at", "`unit_at: " + mapping.unitAt() + "` is no date column of the mapping");
    }
    mapping.columns().forEach(column -> checkReferences(map, mapping, column));
    checkPersons(map, mapping);
    names.addAll(mapping.constants().keySet());
    for (String column : mapping.key()) {
      if (!mapping.table().has(column)) {
        map.fault("key", "table " + mapping.table().name() + " has no column `" + column + "`");
      }
    }
    checkRequired(map, mapping, names);
  }

  private static void checkPairs(
      YamlMap map, String field, List<List<String>> pairs, Set<String> names) {
    for (List<String> pair : pairs) {
      if (!names.containsAll(pair)) {
        map.fault(field, "no columns of this mapping: " + String.join(", ", pair));
      }
    }
  }

  private static void checkPersons(YamlMap map, MappingDefinition mapping) {
    boolean ofPersons = mapping.persons() || mapping.table().access() == Table.Access.RECORDS;
    for (ColumnDefinition column : mapping.columns()) {
      if (ofPersons && !column.type().tellsNobody()) {
        map.fault(
            "columns",
            "`type: "
                + column.type().word()
                + "` of `"
                + column.name()
                + "`: of persons no text is kept; write record_number, label or choice");
      }
    }
  }

  private static void checkRequired(YamlMap map, MappingDefinition mapping, Set<String> names) {
    for (var column : mapping.table().columns()) {
      boolean filled =
          names.contains(column.name())
              || PROVENANCE.contains(column.name())
              || (mapping.byLine() && LINE.contains(column.name()))
              || mapping.kind().equals("unit_register");
      if (column.required() && !filled) {
        map.fault("columns", "nothing fills the required column `" + column.name() + "`");
      }
    }
  }

  /** A column may name another one of the mapping, and values that this one can have. */
  private static void checkReferences(
      YamlMap map, MappingDefinition mapping, ColumnDefinition column) {
    if (!column.within().isEmpty()
        && mapping.columns().stream()
            .noneMatch(c -> c.name().equals(column.within()) && c.type() == ValueType.DISTRICT)) {
      map.fault(
          "columns",
          "`within: " + column.within() + "` is no column of type district of the mapping");
    }
    column
        .needed()
        .forEach(
            (other, codes) -> {
              Set<String> known =
                  mapping.columns().stream()
                      .filter(c -> c.name().equals(other))
                      .flatMap(c -> c.values().values().stream())
                      .collect(Collectors.toSet());
              for (String code : codes) {
                if (!known.contains(code)) {
                  map.fault(
                      "columns",
                      "`required_for` of `"
                          + column.name()
                          + "`: the column `"
                          + other
                          + "` has no value `"
                          + code
                          + "`");
                }
              }
            });
  }
}
