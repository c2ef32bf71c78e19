package vn.hoi.jobs.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.Faults;

/** Files in a study's definitions that nothing reads, such as one whose name has a slip. */
public final class StrayFiles {
  private static final Set<String> FOLDERS =
      Set.of(
          "indicators",
          "views",
          "figures",
          "mappings",
          "quality",
          "reconciliations",
          "reference",
          "databases");
  private static final Set<String> OF_AN_INDICATOR =
      Set.of("indicator.yaml", "indicator.sql", "examples.yaml");
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".sql", ".csv");

  private StrayFiles() {}

  /**
   * Notes each of them.
   *
   * @param product the product's definitions
   * @param own the study's
   */
  public static void note(Path product, Path own, Faults notes) {
    if (!Files.isDirectory(own)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(own)) {
      walk.filter(Files::isRegularFile)
          .filter(file -> ENDINGS.stream().anyMatch(file.getFileName().toString()::endsWith))
          .filter(file -> !isRead(product, own.relativize(file)))
          .forEach(
              file ->
                  notes.add(
                      file,
                      1,
                      "nothing reads this file; it must be named as hoi's own file whose place it"
                          + " takes, or stand in a folder as docs/how-to tells"));
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot list " + own + ": " + FileFault.of(e) + ".", e);
    }
  }

  private static boolean isRead(Path product, Path name) {
    String folder = name.getName(0).toString();
    if (name.getNameCount() == 1) {
      return Files.isRegularFile(product.resolve(name.toString()));
    }
    if (folder.equals("indicators")) {
      return name.getNameCount() == 3 && OF_AN_INDICATOR.contains(name.getFileName().toString());
    }
    return FOLDERS.contains(folder);
  }
}
