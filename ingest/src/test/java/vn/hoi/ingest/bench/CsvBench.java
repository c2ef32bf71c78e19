package vn.hoi.ingest.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hoi.ingest.TestStudy;
import vn.hoi.synthetic.Settings;
import vn.hoi.synthetic.SyntheticCity;
import vn.hoi.warehouse.definition.DefinitionFiles;

/**
 * Reads one large CSV file five ways, each in a process of its own, and prints the table that the
 * README shows: {@code mvn -Pbench test -pl ingest -am}. {@code -Dbench.rows=20000000} and {@code
 * -Dbench.rounds=3} are what it takes by default; of several rounds the median counts. A second
 * test does the same with the workbooks of 30 districts over 8 half-years.
 */
@Tag("bench")
class CsvBench {
  private static final long ROWS = Long.getLong("bench.rows", 20_000_000);
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

  /** The stock reader takes minutes for all rows; its pace does not depend on their number. */
  private static final long STOCK = Math.min(ROWS, 1_000_000);

  private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();

  @BeforeEach
  void clear() throws Exception {
    if (Files.exists(FOLDER)) {
      try (var files = Files.walk(FOLDER)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(FOLDER);
  }

  @Test
  void readsLargeFilesAtThePaceOfCompression() throws Exception {
    Path file = FOLDER.resolve("tham_gia_001.csv");
    ManyTurns.Truth truth = ManyTurns.write(file, ROWS);
    Path few = FOLDER.resolve("few.csv");
    Files.write(few, firstGood(file));
    List<BenchTable> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      TestStudy study = TestStudy.in(FOLDER.resolve("study-" + round)).withRegister();
      study.ingest();
      Files.createLink(study.inbox(file.getFileName().toString()), file);
      Path stock = Files.createDirectories(FOLDER.resolve("stock-" + round));
      BenchTable table =
          new BenchTable(
              List.of(
                  run("copy", file, FOLDER),
                  run("same", file, FOLDER),
                  run("ingest", file, study.folder()),
                  run("stock", few, stock),
                  run("reader", few, stock)));
      System.out.println(table);
      rounds.add(table);
    }
    BenchTable median = BenchTable.median(rounds);
    System.out.println("Median of " + ROUNDS + " rounds:\n" + median);
    BenchTable.Run ingest = median.way("ingest");
    assertEquals(truth.accepted(), ingest.rows());
    assertEquals(truth.rejected(), ingest.rejected());
    assertTrue(ingest.peak() < 1 << 20, "more than 1 GiB");
  }

  @Test
  void readsTheWorkbooksOfFourYearsInSeconds() throws Exception {
    Path city = FOLDER.resolve("city");
    SyntheticCity.write(
        new Settings(12_000, 1, 10, Set.of()),
        DefinitionFiles.product().resolve("reference"),
        city);
    TestStudy study = TestStudy.in(FOLDER.resolve("study-excel")).withRegister();
    study.ingest();
    int workbooks = 0;
    try (var files = Files.walk(city.resolve("inbox/bao-cao"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.createLink(study.inbox(city.resolve("inbox").relativize(file).toString()), file);
        workbooks++;
      }
    }
    BenchTable.Run run = run("excel", city, study.folder());
    System.out.println(workbooks + " workbooks:\n" + new BenchTable(List.of(run)));
    assertTrue(run.rows() > 0);
  }

  private static List<String> firstGood(Path file) throws Exception {
    try (var lines = Files.lines(file)) {
      return lines
          .limit(STOCK)
          .filter(l -> l.startsWith("#") || l.split(",", -1).length == 5)
          .filter(l -> !l.contains(",30/2/"))
          .toList();
    }
  }

  private static BenchTable.Run run(String way, Path file, Path folder) throws Exception {
    Path log = FOLDER.resolve(way + ".log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseParallelGC",
                "-Dhoi.home=" + System.getProperty("hoi.home"),
                "-cp",
                System.getProperty("java.class.path"),
                CsvBenchRun.class.getName(),
                way,
                file.toString(),
                folder.toString())
            .redirectError(log.toFile())
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> "see " + log);
    return BenchTable.Run.of(way, said.strip().lines().reduce((a, b) -> b).orElseThrow());
  }
}
