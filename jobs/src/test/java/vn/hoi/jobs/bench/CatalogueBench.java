package vn.hoi.jobs.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.InventedCity;
import vn.hoi.warehouse.store.Warehouse;

/**
 * How long the whole catalogue takes on a city of a million members, beside DuckDB with the same
 * SQL: `mvn -Pbench test -pl jobs -am`. Each engine works in a process of its own, so that its peak
 * memory is its own. Prints a table and keeps it in `target/bench/catalogue.md`.
 */
@Tag("bench")
class CatalogueBench {
  private static final Path FOLDER = Path.of("target/bench");
  private static final int MEMBERS = Integer.getInteger("bench.members", 1_000_000);
  private static final int TURNS_EACH = 20;
  private static final int BASE = 20_000;

  /** What one engine told: seconds by step, peak memory in MiB, rows of its answer. */
  private record Run(double start, double work, long peak, long values) {}

  @Test
  void theCatalogueOnSparkAndOnDuckDb() throws IOException, InterruptedException {
    StringBuilder table =
        new StringBuilder(
            "| members | participations | values | Spark, start | Spark, work | peak MiB |"
                + " DuckDB, work | peak MiB | ratio |\n|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    for (int members : List.of(MEMBERS / 2, MEMBERS)) {
      Warehouse warehouse = city(members);
      Run spark = run("spark", warehouse);
      Run duckDb = run("duckdb", warehouse);
      assertEquals(0, duckDb.values(), "figures on which the engines differ");
      table.append(
          String.format(
              Locale.ROOT,
              "| %,d | %,d | %,d | %.1f s | %.1f s | %,d | %.1f s | %,d | %.2f |%n",
              members,
              (long) members * TURNS_EACH,
              spark.values(),
              spark.start(),
              spark.work(),
              spark.peak(),
              duckDb.work(),
              duckDb.peak(),
              spark.work() / duckDb.work()));
    }
    Files.writeString(FOLDER.resolve("catalogue.md"), table);
    System.out.println(table);
  }

  private static Warehouse city(int members) throws IOException {
    Path root = Files.createDirectories(FOLDER).resolve("city-" + members);
    Warehouse warehouse = new Warehouse(root);
    if (warehouse.current().sequence() == 0) {
      InventedCity.write(warehouse, 30, BASE);
      ManyPeople.multiply(warehouse, members / BASE, TURNS_EACH);
    }
    return warehouse;
  }

  private static Run run(String engine, Warehouse warehouse)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ProcessHandle.current()
        .info()
        .arguments()
        .ifPresent(
            arguments -> {
              for (String argument : arguments) {
                if (argument.startsWith("--add-opens")) {
                  command.add(argument);
                }
              }
            });
    command.addAll(List.of("-Xmx3g", "-XX:+UseParallelGC", "-Dspark.buffer.pageSize=1m"));
    command.add("-Dhoi.home=" + System.getProperty("hoi.home"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(BenchRun.class.getName(), engine, warehouse.root().toString()));
    Process process =
        new ProcessBuilder(command).redirectError(FOLDER.resolve(engine + ".log").toFile()).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> "see " + FOLDER.resolve(engine + ".log"));
    String[] told = said.strip().lines().reduce((a, b) -> b).orElseThrow().split(" ", -1);
    return new Run(
        Double.parseDouble(told[0]),
        Double.parseDouble(told[1]),
        Long.parseLong(told[2]),
        Long.parseLong(told[3]));
  }
}
