package vn.hoi.ingest.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.SchemeYears;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;
import vn.hoi.warehouse.store.Hashes;

/**
 * All mapping definitions in force.
 *
 * @param all in the order in which kinds are received; of a kind the latest version first
 * @param rows how rows without a record look
 * @param schemes for which years unions are rated by which scheme
 */
public record Mappings(List<MappingDefinition> all, RowPatterns rows, List<SchemeYears> schemes) {
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
    Path rowsFile = files.require(ROWS);
    String rowsDigest = Hashes.of(rowsFile);
    List<SchemeYears> schemes = SchemeYears.readAll(files);
    for (Map.Entry<String, Path> file : files.below(FOLDER).entrySet()) {
      if (file.getKey().endsWith(".yaml") && !file.getKey().equals(ROWS)) {
        YamlMap map = YamlFile.read(file.getValue(), faults);
        if (faults.none(file.getValue())) {
          // What years a scheme has decides which sheets of ratings are taken.
          String years = map.map("set").has("scheme") ? schemes.toString() : "";
          String digest = Hashes.of(Hashes.of(file.getValue()) + rowsDigest + years);
          MappingDefinition mapping = MappingFile.read(map, digest);
          checkVersions(map, mapping, all);
          checkScheme(map, mapping, schemes);
          all.add(mapping);
        }
      }
    }
    RowPatterns rows = RowPatterns.read(YamlFile.read(rowsFile, faults));
    all.sort(
        Comparator.comparingInt(MappingDefinition::order)
            .thenComparing(MappingDefinition::kind)
            .thenComparing(Comparator.comparingInt(MappingDefinition::version).reversed()));
    return new Mappings(List.copyOf(all), rows, List.copyOf(schemes));
  }

  private static void checkScheme(
      YamlMap map, MappingDefinition mapping, List<SchemeYears> schemes) {
    String scheme = mapping.constants().get("scheme");
    if (scheme == null) {
      return;
    }
    Optional<SchemeYears> of =
        schemes.stream().filter(years -> years.scheme().equals(scheme)).findFirst();
    if (of.isEmpty()) {
      map.fault("set", "`scheme: " + scheme + "` is no scheme of " + SchemeYears.FILE);
      return;
    }
    mapping.columns().stream()
        .filter(column -> column.name().equals("level"))
        .flatMap(column -> column.values().values().stream())
        .distinct()
        .sorted()
        .filter(level -> !of.get().levels().contains(level))
        .forEach(
            level ->
                map.fault(
                    "columns",
                    "`level` may become `"
                        + level
                        + "`, which is no level of "
                        + scheme
                        + " in "
                        + SchemeYears.FILE
                        + "; its levels are "
                        + String.join(", ", of.get().levels())));
  }

  /** The years of the scheme by which the files of a mapping rate unions; empty for other files. */
  public Optional<SchemeYears> schemeOf(MappingDefinition mapping) {
    return schemes.stream()
        .filter(years -> years.scheme().equals(mapping.constants().get("scheme")))
        .findFirst();
  }

  /** Versions of a form differ in layout only. */
  private static void checkVersions(
      YamlMap map, MappingDefinition mapping, List<MappingDefinition> others) {
    for (MappingDefinition other : others) {
      if (other.kind().equals(mapping.kind())) {
        if (other.version() == mapping.version()) {
          map.fault("version", "another file defines version " + other.version() + " of the kind");
        }
        if (!other.table().equals(mapping.table())
            || other.persons() != mapping.persons()
            || other.order() != mapping.order()
            || !other.scope().equals(mapping.scope())) {
          map.fault(
              "kind",
              "version "
                  + other.version()
                  + " has another table, order, scope or `persons`; versions of a form may not"
                  + " differ in these");
        }
      }
    }
  }

  /** The kinds in the order in which they are received. */
  public List<String> kinds() {
    return all.stream().map(MappingDefinition::kind).distinct().toList();
  }

  /** Whether a definition in force has this digest. */
  public boolean has(@Nullable String digest) {
    return all.stream().anyMatch(m -> m.digest().equals(digest));
  }

  /** The mapping of a kind, the latest version. */
  public MappingDefinition of(String kind) {
    return all.stream()
        .filter(m -> m.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No mapping of kind " + kind));
  }
}
