package vn.hoi.jobs.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** Reads {@code examples.yaml} of an indicator. */
public final class ExampleReader {
  private static final List<String> EXPECTED =
      List.of("period", "unit_id", "category", "numerator", "denominator");

  private final Definitions definitions;
  private final Faults faults;

  private ExampleReader(Definitions definitions, Faults faults) {
    this.definitions = definitions;
    this.faults = faults;
  }

  /**
   * The examples of an indicator, in order.
   *
   * @throws vn.hoi.warehouse.Problem of the author, listing all faults; no example is a fault
   */
  public static List<Example> read(
      IndicatorDefinition indicator, Definitions definitions, DefinitionFiles files) {
    Faults faults = new Faults();
    Path file = files.require("indicators/" + indicator.id() + "/examples.yaml");
    List<Example> examples = read(file, definitions, faults);
    faults.throwIfAny("the examples of " + indicator.id());
    return examples;
  }

  /** The examples of a file, in order; no example is a fault. */
  public static List<Example> read(Path file, Definitions definitions, Faults faults) {
    YamlMap top = YamlFile.read(file, faults);
    if (!faults.none(file)) {
      return List.of();
    }
    ExampleReader reader = new ExampleReader(definitions, faults);
    List<Example> examples = new ArrayList<>();
    for (YamlMap entry : top.maps("examples")) {
      examples.add(reader.example(entry));
    }
    if (examples.isEmpty()) {
      top.fault("examples", "there is no example; one is the least that shows what is meant");
    }
    top.end();
    return examples;
  }

  private Example example(YamlMap entry) {
    String rule = entry.text("rule");
    Set<String> periods = new LinkedHashSet<>(entry.texts("periods"));
    if (periods.isEmpty()) {
      definitions.reviews().stream().map(Review::id).forEach(periods::add);
    }
    Map<Table, List<@Nullable Object[]>> given = new LinkedHashMap<>();
    YamlMap tables = entry.map("given");
    for (String name : tables.names()) {
      Optional<Table> table = Tables.named(name);
      TextTable text = table(tables, name);
      if (table.isEmpty()) {
        tables.fault(name, "`" + name + "` is no table there is");
      } else {
        List<String> wrong = new ArrayList<>();
        given.put(table.get(), Example.rows(table.get(), text, wrong));
        wrong.forEach(sentence -> tables.fault(name, sentence));
      }
    }
    Example example = new Example(rule, periods, given, expected(entry), entry.line("expected"));
    entry.end();
    return example;
  }

  private TextTable table(YamlMap map, String field) {
    List<String> wrong = new ArrayList<>();
    TextTable table = TextTable.parse(map.text(field), wrong);
    wrong.forEach(sentence -> faults.add(map.file(), map.line(field), sentence));
    return table;
  }

  private List<UnitRow> expected(YamlMap entry) {
    TextTable table = table(entry, "expected");
    List<UnitRow> rows = new ArrayList<>();
    if (!table.columns().equals(EXPECTED) && !table.columns().isEmpty()) {
      entry.fault("expected", "the columns must be " + String.join(" | ", EXPECTED));
      return rows;
    }
    for (List<@Nullable String> cells : table.rows()) {
      try {
        rows.add(
            new UnitRow(
                String.valueOf(cells.get(0)),
                String.valueOf(cells.get(1)),
                String.valueOf(cells.get(2)),
                number(cells.get(3)),
                number(cells.get(4))));
      } catch (NumberFormatException e) {
        entry.fault("expected", "a whole number or nothing is wanted: " + cells);
      }
    }
    return rows;
  }

  private static OptionalLong number(@Nullable String cell) {
    return cell == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cell));
  }
}
