package vn.hoi.cli.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;
import vn.hoi.warehouse.store.Hashes;

/**
 * A release on disk.
 *
 * @param folder its folder, named by its id
 * @param review the review it publishes
 * @param snapshot the snapshot its numbers come from
 */
public record ReleaseFolder(Path folder, String review, String snapshot) {
  /** The name of the file that lists what a release holds. */
  public static final String MANIFEST = "manifest.json";

  /** The release's id: review and digest. */
  public String id() {
    return folder.getFileName().toString();
  }

  /** All releases in a folder, by id. */
  public static List<ReleaseFolder> all(Path releases) {
    if (!Files.isDirectory(releases)) {
      return List.of();
    }
    List<ReleaseFolder> found = new ArrayList<>();
    try (Stream<Path> folders = Files.list(releases)) {
      for (Path folder : folders.sorted().toList()) {
        boolean beside = folder.getFileName().toString().startsWith(".");
        if (!beside && Files.isRegularFile(folder.resolve(MANIFEST))) {
          found.add(at(folder));
        }
      }
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot list " + releases + ": " + FileFault.of(e) + ".", e);
    }
    return found;
  }

  /** The release in a folder. */
  static ReleaseFolder at(Path folder) {
    YamlMap manifest = manifest(folder);
    return new ReleaseFolder(folder, manifest.text("review"), manifest.text("snapshot"));
  }

  private static YamlMap manifest(Path folder) {
    return YamlFile.read(folder.resolve(MANIFEST), new Faults());
  }

  /** The indicators it publishes. */
  List<String> indicators() {
    return manifest(folder).map("indicator_versions").names();
  }

  /** Whether every file of it is as it was published. */
  boolean isWhole() {
    return changed().isEmpty();
  }

  /** Refuses a release that is not as it was published. */
  void mustBeWhole() {
    changed()
        .ifPresent(
            file -> {
              throw Problem.ofOperator(
                  "Cannot publish "
                      + id()
                      + ": it is in "
                      + folder.getParent()
                      + " already, but its file "
                      + file
                      + " is not as it was published. Move the folder "
                      + id()
                      + " to another place, then run the same command again, which makes it anew.");
            });
  }

  /** The first file that is not as it was published. */
  private Optional<String> changed() {
    if (!Files.isRegularFile(folder.resolve(MANIFEST))) {
      return Optional.of(MANIFEST);
    }
    Faults faults = new Faults();
    List<YamlMap> files = YamlFile.read(folder.resolve(MANIFEST), faults).maps("files");
    if (files.isEmpty() || !faults.all().isEmpty()) {
      return Optional.of(MANIFEST);
    }
    return files.stream()
        .filter(file -> !isThere(file.text("path"), file.text("sha256")))
        .map(file -> file.text("path"))
        .findFirst();
  }

  private boolean isThere(String path, String sha256) {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file) && Hashes.of(file).equals(sha256);
  }
}
