package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.cli.release.ReleaseFolder;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.study.Study;

/**
 * A district sends a file once more, after everything was published. Two whole reviews: minutes.
 */
@Tag("long")
class CorrectedIT {
  private static final String REVIEW = "final-2021";

  @TempDir Path folder;

  @Test
  void onlyWhatDependsOnACorrectionIsComputedAndTheReleaseHasTheBytesOfAFullRun() throws Exception {
    Study corrected = DemoStudy.copy(folder.resolve("corrected"));
    Map<String, String> before = figures(corrected);
    shorten(members(corrected));
    Run run = Run.in(corrected.folder(), "review", REVIEW);
    assertTrue(run.exitCode() == 0 || run.exitCode() == 2, run.err());
    String told = run.out() + run.err();
    assertTrue(told.contains("keep what is unchanged"), told);

    Study whole = DemoStudy.unread(folder.resolve("whole"));
    shorten(members(whole));
    Run full = Run.in(whole.folder(), "review", REVIEW);
    assertTrue(full.exitCode() == 0 || full.exitCode() == 2, full.err());
    assertFalse((full.out() + full.err()).contains("keep what is unchanged"), full.err());

    Map<String, String> after = figures(corrected);
    assertNotEquals(before, after);
    assertEquals(figures(whole), after);
  }

  private static Path members(Study study) {
    return study.inbox().resolve("hoi-vien").resolve("hoi_vien_006.csv");
  }

  /** The correction takes the last five members back. */
  private static void shorten(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(0, lines.size() - 5));
  }

  /**
   * The tables and figures of the newest release of the review, as hashes. What a release is called
   * and the snapshot it was made of are told apart by how often files were received, so these two
   * names are blanked.
   */
  private static Map<String, String> figures(Study study) throws IOException {
    ReleaseFolder newest = null;
    for (ReleaseFolder release : ReleaseFolder.all(study.releases())) {
      if (release.review().equals(REVIEW)
          && (newest == null || release.snapshot().compareTo(newest.snapshot()) > 0)) {
        newest = release;
      }
    }
    ReleaseFolder release = Objects.requireNonNull(newest);
    Map<String, String> hashes = new TreeMap<>();
    for (String part : List.of("tables", "figures")) {
      try (Stream<Path> files = Files.walk(release.folder().resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
          String blank = bytes.replace(release.id(), "").replace(release.snapshot(), "");
          hashes.put(release.folder().relativize(file).toString(), Hashes.of(blank));
        }
      }
    }
    return hashes;
  }
}
