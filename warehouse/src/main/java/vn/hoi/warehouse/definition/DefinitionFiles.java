package vn.hoi.warehouse.definition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.Hashes;

/**
 * The definitions in force: the product's folder, overlaid file by file with a study's own. A file
 * of the study takes the place of the product's file with the same path.
 */
public final class DefinitionFiles {
  private final List<Path> roots;

  private DefinitionFiles(List<Path> roots) {
    this.roots = List.copyOf(roots);
  }

  /** The definitions of these folders; a later folder wins. */
  public static DefinitionFiles of(Path... roots) {
    return new DefinitionFiles(List.of(roots));
  }

  /** The product's folder of definitions, under the system property {@code hoi.home}. */
  public static Path product() {
    String home = System.getProperty("hoi.home");
    if (home == null) {
      throw Problem.ofOperator(
          "Cannot find the definitions: the system property hoi.home is not set. Start hoi with its"
              + " launcher, ./hoi.");
    }
    return Path.of(home).resolve("definitions");
  }

  /** The file in force at a path such as {@code reviews.yaml}, if there is one. */
  public Optional<Path> find(String path) {
    for (int i = roots.size() - 1; i >= 0; i--) {
      Path file = roots.get(i).resolve(path);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** The file in force at a path that must be there. */
  public Path require(String path) {
    return find(path)
        .orElseThrow(
            () ->
                Problem.ofAuthor(
                    "Cannot find the definition "
                        + path
                        + ": it is in none of "
                        + roots
                        + ". Put it back."));
  }

  /**
   * All files in force below a folder, by their path relative to the roots (with {@code /}), in
   * order of that path.
   */
  public Map<String, Path> below(String folder) {
    Map<String, Path> files = new TreeMap<>();
    for (Path root : roots) {
      Path top = root.resolve(folder);
      if (!Files.isDirectory(top)) {
        continue;
      }
      try (Stream<Path> walk = Files.walk(top)) {
        walk.filter(Files::isRegularFile)
            .forEach(file -> files.put(slashed(root.relativize(file)), file));
      } catch (IOException e) {
        throw Problem.ofOperator("Cannot list " + top + ": " + FileFault.of(e) + ".", e);
      }
    }
    return files;
  }

  /** The sha-256 over the paths and contents of all files in force below some folders or files. */
  public String digest(String... paths) {
    MessageDigest digest = Hashes.sha256();
    for (String path : paths) {
      Map<String, Path> files = new TreeMap<>(below(path));
      find(path).ifPresent(file -> files.put(path, file));
      for (Map.Entry<String, Path> entry : files.entrySet()) {
        digest.update(entry.getKey().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(Hashes.read(entry.getValue()));
        digest.update((byte) 0);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The folders, the winning one last. */
  public List<Path> roots() {
    return new ArrayList<>(roots);
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
