package vn.hoi.cli.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.RowViews;
import vn.hoi.jobs.definition.ViewOrder;
import vn.hoi.jobs.definition.Words;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;
import vn.hoi.warehouse.table.Tables;

/** Which kinds of files an indicator is fed by, through views and other indicators. */
final class IndicatorSources {
  /** Every value needs the units; saying so each time says nothing. */
  private static final Set<String> EVERYWHERE = Set.of(Tables.UNIT.name());

  private final Definitions definitions;
  private final List<MappingDefinition> mappings;
  private final Map<String, Words> names;

  IndicatorSources(DefinitionFiles files, Definitions definitions, Faults faults) {
    this.definitions = definitions;
    this.mappings = Mappings.read(files, faults).all();
    this.names = names(files, faults);
  }

  private static Map<String, Words> names(DefinitionFiles files, Faults faults) {
    Map<String, Words> names = new TreeMap<>();
    Optional<Path> file = files.find("sources.yaml");
    if (file.isPresent()) {
      YamlMap top = YamlFile.read(file.get(), faults);
      for (String kind : top.names()) {
        YamlMap words = top.map(kind);
        names.put(kind, new Words(words.text("vi"), words.text("en")));
        words.end();
      }
    }
    return names;
  }

  /** The kinds of files of an indicator, by name in both languages. */
  List<Words> of(IndicatorDefinition indicator) {
    Set<String> kinds = new TreeSet<>();
    collect(indicator, kinds, new HashSet<>());
    return kinds.stream().map(this::name).toList();
  }

  /** What files of a kind are called; the kind itself where nobody named it. */
  Words name(String kind) {
    return names.getOrDefault(kind, new Words(kind, kind));
  }

  /** All kinds there are. */
  List<String> kinds() {
    return mappings.stream().map(MappingDefinition::kind).toList();
  }

  private void collect(IndicatorDefinition indicator, Set<String> kinds, Set<String> seen) {
    if (!seen.add(indicator.id())) {
      return;
    }
    if (indicator.rows().isEmpty()) {
      fromQueries(indicator, kinds);
    } else {
      // The rows that its values are made of, and those they are looked up in; its views may read
      // more, for others.
      indicator
          .rows()
          .forEach(
              (table, where) -> {
                Set<String> read = new TreeSet<>(ViewOrder.reads(where));
                read.addAll(RowViews.tables(definitions, where));
                read.removeAll(EVERYWHERE);
                read.add(table);
                add(read, where, kinds);
              });
    }
    for (String other : indicator.reads()) {
      IndicatorDefinition read = definitions.indicators().get(other);
      if (read != null) {
        collect(read, kinds, seen);
      }
    }
  }

  private void fromQueries(IndicatorDefinition indicator, Set<String> kinds) {
    List<String> queries = new ArrayList<>(List.of(indicator.sql()));
    queries.addAll(definitions.viewsOf(List.of(indicator)).values());
    for (String sql : queries) {
      Set<String> read = new TreeSet<>(ViewOrder.reads(sql));
      read.removeAll(EVERYWHERE);
      add(read, sql, kinds);
    }
  }

  private void add(Set<String> tables, String text, Set<String> kinds) {
    for (MappingDefinition mapping : mappings) {
      if (tables.contains(mapping.table().name()) && form(mapping, text)) {
        kinds.add(mapping.kind());
      }
    }
  }

  /** Two forms fill one table; a query names the form it takes, or takes those of report_duty. */
  private boolean form(MappingDefinition mapping, String text) {
    String form = mapping.constants().get("form");
    if (form == null || text.contains("'" + form + "'")) {
      return true;
    }
    return text.contains("report_duty")
        && definitions.duties().stream()
            .anyMatch(duty -> duty.isHalfYearlyOfUnions() && duty.form().equals(form));
  }
}
