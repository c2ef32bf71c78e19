package vn.hoi.ingest.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hoi.ingest.TestStudy;

/**
 * Reads one large CSV file four ways, each in a process of its own, and prints the table that the
 * README shows: {@code mvn -Pbench test -pl ingest -am}. {@code -Dbench.rows=20000000} and {@code
 * -Dbench.rounds=3} are what it takes by default; of several rounds the median by time counts.
 */
@Tag("bench")
class CsvBench {
  private static final long ROWS = Long.getLong("bench.rows", 20_000_000);
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

  /** The stock reader takes minutes for all rows; its pace does not depend on their number. */
  private static final long STOCK = Math.min(ROWS, 1_000_000);

  private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();

  private record Run(
      String way, long rows, long rejected, double seconds, double cpu, long bytes, long peak) {
    double rowsASecond() {
      return rows / seconds;
    }
  }

  @Test
  void readsLargeFilesAtThePaceOfCompression() throws Exception {
    clear();
    Path file = FOLDER.resolve("tham_gia_001.csv");
    ManyTurns.Truth truth = ManyTurns.write(file, ROWS);
    Path few = FOLDER.resolve("few.csv");
    Files.write(few, firstGood(file));
    List<List<Run>> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Path study = study(file, round);
      rounds.add(
          List.of(
              run("copy", file, FOLDER),
              run("same", file, FOLDER),
              run("ingest", file, study),
              run("stock", few, FOLDER)));
    }
    List<Run> median = new ArrayList<>();
    for (int way = 0; way < 4; way++) {
      int at = way;
      median.add(
          rounds.stream()
              .map(r -> r.get(at))
              .sorted(Comparator.comparingDouble(Run::seconds))
              .toList()
              .get(ROUNDS / 2));
    }
    rounds.forEach(CsvBench::print);
    System.out.println("Median of " + ROUNDS + " rounds:");
    print(median);
    assertEquals(truth.accepted(), median.get(2).rows());
    assertEquals(truth.rejected(), median.get(2).rejected());
    assertTrue(median.get(2).peak() < 1 << 20, "more than 1 GiB");
  }

  private static void print(List<Run> runs) {
    System.out.println("| way | rows | seconds | processor s | MB written | peak MB | x COPY |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (Run run : runs) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %,d | %.1f | %.1f | %d | %d | %.2f |%n",
          run.way(),
          run.rows(),
          run.seconds(),
          run.cpu(),
          run.bytes() / 1_000_000,
          run.peak() / 1024,
          runs.get(0).rowsASecond() / run.rowsASecond());
    }
    System.out.printf(
        Locale.ROOT,
        "ingest / COPY of the same columns %.2f; stock / ingest, for each row, %.1f%n",
        runs.get(2).seconds() / runs.get(1).seconds(),
        runs.get(2).rowsASecond() / runs.get(3).rowsASecond());
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

  private static Path study(Path file, int round) throws Exception {
    TestStudy study = TestStudy.in(FOLDER.resolve("study-" + round)).withRegister();
    study.ingest();
    Files.createLink(study.inbox(file.getFileName().toString()), file);
    return study.folder();
  }

  private static void clear() throws Exception {
    if (Files.exists(FOLDER)) {
      try (var files = Files.walk(FOLDER)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(FOLDER);
  }

  private static Run run(String way, Path file, Path folder) throws Exception {
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
    String[] told = said.strip().lines().reduce((a, b) -> b).orElseThrow().split(" ", -1);
    return new Run(
        way,
        Long.parseLong(told[0]),
        Long.parseLong(told[1]),
        Double.parseDouble(told[2]),
        Double.parseDouble(told[3]),
        Long.parseLong(told[4]),
        Long.parseLong(told[5]));
  }
}
