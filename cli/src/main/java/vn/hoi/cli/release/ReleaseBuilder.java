package vn.hoi.cli.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoi.charts.ReleaseData;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.Hashes;

/**
 * Builds a release beside its place and switches it in by one rename. Its name ends in a digest of
 * its content, in which the name itself stands as zeros; so the same content has the same name, and
 * a release that is there already is left as it is, and told when it is not as it was published.
 *
 * @param releases the folder of all releases
 */
record ReleaseBuilder(Path releases) {
  private static final String NO_DIGEST = "000000000000";
  private static final String BESIDE = ".building-";

  /** Writes a release's files into a folder and returns them. */
  interface Content extends BiFunction<ReleaseData, Path, List<Path>> {}

  /** The id that a release has until its content is known. */
  static String blankId(String review) {
    return review + "-" + NO_DIGEST;
  }

  /** Builds the release; the caller holds the study's lock. */
  Published build(ReleaseData blank, int disclosureVersion, Content content) {
    try {
      Files.createDirectories(releases);
      clear();
      Path beside = Files.createDirectory(releases.resolve(BESIDE + ProcessHandle.current().pid()));
      try {
        return build(blank, disclosureVersion, content, beside);
      } finally {
        delete(beside);
      }
    } catch (IOException e) {
      throw Problem.ofOperator(
          "Cannot write the release below "
              + releases
              + ": "
              + FileFault.of(e)
              + ". Nothing was published. Check the free space and the rights of the folder, then"
              + " run the same command again.",
          e);
    }
  }

  private Published build(ReleaseData blank, int disclosureVersion, Content content, Path beside)
      throws IOException {
    List<Path> files = content.apply(blank, beside);
    SortedMap<String, String> hashes = hashes(beside, files);
    String draft = new ReleaseManifest(blank, disclosureVersion, hashes).toJson();
    String id =
        blank.releaseId().replace(NO_DIGEST, Hashes.of(draft).substring(0, NO_DIGEST.length()));
    Path place = releases.resolve(id);
    ReleaseFolder release = new ReleaseFolder(place, blank.reviewId(), blank.snapshot());
    if (Files.isDirectory(place)) {
      release.mustBeWhole();
      return new Published(release, Published.Outcome.SAME);
    }
    List<Path> named = new ArrayList<>();
    for (Path file : files) {
      if (name(file, blank.releaseId(), id)) {
        named.add(file);
      }
    }
    hashes.putAll(hashes(beside, named));
    String manifest =
        new ReleaseManifest(blank, disclosureVersion, hashes)
            .toJson()
            .replace(blank.releaseId(), id);
    Files.writeString(beside.resolve(ReleaseFolder.MANIFEST), manifest);
    try (Stream<Path> all = Files.walk(beside)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        force(file);
      }
    }
    Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    return new Published(release, Published.Outcome.NEW);
  }

  private static SortedMap<String, String> hashes(Path folder, List<Path> files) {
    return new TreeMap<>(
        files.parallelStream()
            .collect(
                Collectors.toMap(
                    file -> ReleaseManifest.slashed(folder.relativize(file)), Hashes::of)));
  }

  /** Puts the id where the content left it blank; whether there was such a place. */
  private static boolean name(Path file, String blankId, String id) throws IOException {
    if (file.toString().endsWith(".png")) {
      return false;
    }
    String text = Files.readString(file, StandardCharsets.UTF_8);
    boolean blank = text.contains(blankId);
    if (blank) {
      Files.writeString(file, text.replace(blankId, id), StandardCharsets.UTF_8);
    }
    return blank;
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** What a killed run left behind. */
  private void clear() throws IOException {
    try (Stream<Path> folders = Files.list(releases)) {
      for (Path folder : folders.toList()) {
        if (folder.getFileName().toString().startsWith(BESIDE)) {
          delete(folder);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
