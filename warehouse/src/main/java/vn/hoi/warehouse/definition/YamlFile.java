package vn.hoi.warehouse.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;

/** Reads a YAML 1.2 (or JSON) file into a {@link YamlMap} that knows its lines. */
public final class YamlFile {
  private static final int LARGEST = 4 * 1024 * 1024;

  private YamlFile() {}

  /**
   * Reads the map at the top of a file.
   *
   * @param file a UTF-8 file of at most 4 MiB
   * @param faults where faults of the text go; the returned map is then empty
   * @throws Problem when the file cannot be read at all
   */
  public static YamlMap read(Path file, Faults faults) {
    try {
      if (Files.size(file) > LARGEST) {
        faults.add(file, 1, "the file is larger than 4 MiB; a definition is a short text");
        return new YamlMap(file, 1, List.of(), faults);
      }
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot read " + file + ": " + FileFault.of(e) + ".", e);
    }
    return parse(DefinitionText.read(file, faults), file, faults);
  }

  /** Reads the map at the top of a text; {@code name} stands for the file in faults. */
  public static YamlMap parse(String text, Path name, Faults faults) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(name.toString())
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setUseMarks(true)
            .build();
    try {
      Optional<Node> node = new Compose(settings).composeString(text);
      if (node.isEmpty()) {
        return new YamlMap(name, 1, List.of(), faults);
      }
      if (node.get() instanceof MappingNode map) {
        return new YamlMap(name, YamlMap.line(map), map.getValue(), faults);
      }
      faults.add(name, 1, "the file must be a list of `field: value` lines");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      faults.add(name, line, "this is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      faults.add(name, 1, "this is not YAML: " + e.getMessage());
    }
    return new YamlMap(name, 1, List.of(), faults);
  }
}
