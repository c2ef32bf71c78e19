package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.cli.release.ReleaseFolder;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.TableFileWriter;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

class PublishIT {
  @TempDir Path folder;

  private static Map<String, String> hashes(Path top) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(top)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(top.relativize(file).toString(), Hashes.of(file));
      }
    }
    return hashes;
  }

  @Test
  void theSameReleaseBuiltAgainElsewhereHasTheSameNameAndBytes() throws Exception {
    Study study = DemoStudy.copy(folder.resolve("again"));
    ReleaseFolder first = ReleaseFolder.all(study.releases()).get(1);
    Map<String, String> before = hashes(first.folder());
    Files.move(first.folder(), folder.resolve("moved away"));
    Run run = Run.in(study.folder(), "publish", "midterm-2019");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(before, hashes(first.folder()));
  }

  @Test
  void theManifestListsEveryFileWithItsHash() throws Exception {
    for (ReleaseFolder release : ReleaseFolder.all(DemoStudy.study().releases())) {
      String manifest = Files.readString(release.folder().resolve(ReleaseFolder.MANIFEST));
      Map<String, String> files = hashes(release.folder());
      files.remove(ReleaseFolder.MANIFEST);
      files.forEach(
          (path, hash) -> {
            assertTrue(manifest.contains("\"path\" : \"" + path + "\""), path);
            assertTrue(manifest.contains("\"sha256\" : \"" + hash + "\""), path);
          });
      assertTrue(manifest.contains("\"snapshot\" : \"" + release.snapshot() + "\""), manifest);
      assertTrue(manifest.contains("\"O01\" : 1"), manifest);
    }
  }

  /** By the recipe of docs/format.md, Releases, from the files alone. */
  @Test
  void theDigestInTheNameOfAReleaseCanBeFoundFromItsFiles() throws Exception {
    for (ReleaseFolder release : ReleaseFolder.all(DemoStudy.study().releases())) {
      String id = release.id();
      String digest = id.substring(id.lastIndexOf('-') + 1);
      String blank = id.replace(digest, "000000000000");
      String manifest = Files.readString(release.folder().resolve(ReleaseFolder.MANIFEST));
      List<String> named = new ArrayList<>();
      for (Map.Entry<String, String> file : hashes(release.folder()).entrySet()) {
        if (file.getKey().endsWith(".png") || file.getKey().equals(ReleaseFolder.MANIFEST)) {
          continue;
        }
        String text = Files.readString(release.folder().resolve(file.getKey()));
        if (text.contains(id)) {
          named.add(file.getKey());
          manifest = manifest.replace(file.getValue(), Hashes.of(text.replace(id, blank)));
        }
      }
      assertEquals(List.of("report.html"), named);
      assertEquals(digest, Hashes.of(manifest.replace(id, blank)).substring(0, 12));
    }
  }

  @Test
  void aResultThatTheSecondOpinionDoesNotShareIsNotPublished() throws Exception {
    Study study = DemoStudy.copy(folder.resolve("tampered"));
    tamper(study);
    Map<String, String> before = hashes(study.releases());
    Run run = Run.in(study.folder(), "publish", "final-2021");
    assertEquals(3, run.exitCode());
    assertTrue(
        run.err()
            .contains(
                "hoi: Cannot publish: Spark and DuckDB do not agree on 1 figure:\n"
                    + "  O01, final-2021, city 01: numerator "),
        run.err());
    assertEquals(before, hashes(study.releases()));
  }

  /** Adds one to the numerator of the city's attraction rate, as a fault of Spark would. */
  private static void tamper(Study study) throws SQLException {
    Snapshot snapshot = study.warehouse().current();
    List<@Nullable Object[]> rows = new ArrayList<>();
    try (SnapshotSession session =
            SnapshotSession.open(study.warehouse(), snapshot, Table.Access.OPEN);
        var statement = session.connection().createStatement();
        var result =
            statement.executeQuery(
                "select * replace (case when indicator = 'O01' and period = 'final-2021' and"
                    + " level = 'city' then numerator + 1 else numerator end as numerator)"
                    + " from indicator_value")) {
      while (result.next()) {
        @Nullable Object[] row = new @Nullable Object[Tables.INDICATOR_VALUE.columns().size()];
        for (int i = 0; i < row.length; i++) {
          row[i] = result.getObject(i + 1);
        }
        rows.add(row);
      }
    }
    try (TableFileWriter writer = study.warehouse().writer(Tables.INDICATOR_VALUE)) {
      rows.forEach(writer::append);
      study
          .warehouse()
          .publish(
              snapshot
                  .next()
                  .without(Tables.INDICATOR_VALUE)
                  .with(List.of(writer.finish("results")))
                  .build());
    }
  }

  @Test
  void resultsOlderThanTheDefinitionsAreNotPublished() throws Exception {
    Study study = DemoStudy.copy(folder.resolve("stale"));
    Path own = study.folder().resolve("definitions/disclosure.yaml");
    String text =
        Files.readString(Path.of(System.getProperty("hoi.home"), "definitions", "disclosure.yaml"));
    Files.writeString(own, text.replace("below: 5", "below: 6"));
    Run run = Run.in(study.folder(), "publish", "final-2021");
    assertEquals(
        new Run(
            4,
            "",
            "hoi: Cannot publish: the snapshot "
                + study.warehouse().current().name()
                + " has no results of its data and of the definitions in force. Run `./hoi compute`"
                + " first.\n"),
        run);
    assertTrue(
        Run.in(study.folder(), "status").out().contains("older than the data or the definitions"));
  }

  @Test
  void aBaselineAndAnUnknownPeriodAreNoReviews() {
    Path study = DemoStudy.study().folder();
    assertEquals(
        "hoi: Cannot publish baseline: it is a baseline, which is published with its reviews. Name"
            + " a review: midterm-2019, final-2021.\n",
        Run.in(study, "publish", "baseline").err());
    assertEquals(
        "hoi: Cannot find the review \"midterm\": there is none in reviews.yaml. Known: baseline,"
            + " midterm-2019, final-2021.\n",
        Run.in(study, "review", "midterm").err());
  }
}
