package vn.hoi.ingest.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * All mapping definitions in force.
 *
 * @param all in the order in which kinds are received
 * @param rows how rows without a record look
 */
public record Mappings(List<MappingDefinition> all, RowPatterns rows) {
  private static final String FOLDER = "mappings";
  private static final String ROWS = FOLDER + "/rows.yaml";

  /**
   * Reads them.
   *
   * @throws vn.hoi.warehouse.Problem of the author, with all faults of all definitions
   */
  public static Mappings read(DefinitionFiles files) {
    Faults faults = new Faults();
    Mappings mappings = read(files, faults);
    faults.throwIfAny("the mapping definitions");
    return mappings;
  }

  /** Reads what can be read; all faults of all definitions go where they are collected. */
  public static Mappings read(DefinitionFiles files, Faults faults) {
    List<MappingDefinition> all = new ArrayList<>();
    for (Map.Entry<String, Path> file : files.below(FOLDER).entrySet()) {
      if (file.getKey().endsWith(".yaml") && !file.getKey().equals(ROWS)) {
        YamlMap map = YamlFile.read(file.getValue(), faults);
        if (faults.none(file.getValue())) {
          all.add(MappingFile.read(map));
        }
      }
    }
    RowPatterns rows = RowPatterns.read(YamlFile.read(files.require(ROWS), faults));
    all.sort(
        Comparator.comparingInt(MappingDefinition::order).thenComparing(MappingDefinition::kind));
    return new Mappings(List.copyOf(all), rows);
  }

  /** The mapping of a kind. */
  public MappingDefinition of(String kind) {
    return all.stream()
        .filter(m -> m.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No mapping of kind " + kind));
  }
}
