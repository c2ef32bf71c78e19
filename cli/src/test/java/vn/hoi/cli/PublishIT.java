package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** The district 006 shows how many of its women are members; an older release did not tell. */
  @Test
  void whatAReleaseThatWasGivenOutWithheldStaysWithheld() throws Exception {
    Study study = DemoStudy.copy(folder.resolve("given out"));
    String row = "O01,midterm-2019,,district,006,suppressed\r\n";
    String table = "indicator,period,category,level,unit_id,status\r\n" + row;
    String id = "midterm-2019-0123456789ab";
    Path earlier = study.releases().resolve(id);
    Files.createDirectories(earlier.resolve("tables"));
    Files.writeString(earlier.resolve("tables/O01.csv"), table);
    Files.writeString(
        earlier.resolve(ReleaseFolder.MANIFEST),
        "{\"review\": \"midterm-2019\", \"snapshot\": \"000001-0\", \"indicator_versions\":"
            + " {\"O01\": 1}, \"files\": [{\"path\": \"tables/O01.csv\", \"sha256\": \""
            + Hashes.of(table)
            + "\"}]}");
    Path settings = study.folder().resolve(Study.SETTINGS);
    Files.writeString(settings, Files.readString(settings) + "given_out: [" + id + "]\n");
    Set<Path> before = releases(study);

    Run run = Run.in(study.folder(), "publish", "midterm-2019");
    assertEquals(0, run.exitCode(), run.err());
    Set<Path> made = releases(study);
    made.removeAll(before);
    Path release = made.iterator().next();
    assertEquals("suppressed", status(release, "006"));
    assertEquals("observed", status(before.iterator().next(), "006"));
    String manifest = Files.readString(release.resolve(ReleaseFolder.MANIFEST));
    assertTrue(manifest.contains("\"given_out\" : [\n    \"" + id + "\"\n  ]"), manifest);
    String report = Files.readString(release.resolve("report.html"));
    assertTrue(
        Pattern.compile("<dt>Bảo vệ cùng với các bản đã công bố</dt>\\s*<dd>" + id)
            .matcher(report)
            .find(),
        id);
  }

  private static Set<Path> releases(Study study) {
    return ReleaseFolder.all(study.releases()).stream()
        .map(ReleaseFolder::folder)
        .filter(release -> Files.isRegularFile(release.resolve("report.html")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The status of the attraction rate of a district at mid-term. */
  private static String status(Path release, String district) throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .detectBomHeader(true)
            .ofNamedCsvRecord(release.resolve("tables/O01.csv"))) {
      return rows.stream()
          .filter(row -> row.getField("period").equals("midterm-2019"))
          .filter(row -> row.getField("category").isEmpty())
          .filter(row -> row.getField("unit_id").equals(district))
          .map(row -> row.getField("status"))
          .collect(Collectors.joining(" "));
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
