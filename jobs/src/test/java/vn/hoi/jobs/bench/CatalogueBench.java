package vn.hoi.jobs.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
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
 * How long the whole catalogue takes on a city of a million members: Spark with the roll-up in
 * Java, as `hoi compute` works, beside the second opinion of every release on DuckDB, which runs
 * the same queries of views and indicators and rolls up by SQL written by hand, with grouping sets.
 * Nothing was rewritten for DuckDB. `mvn -Pbench test -pl jobs -am -Dtest=CatalogueBench`. Each
 * engine works in a process of its own, so that its peak memory is its own. First half of the
 * members, then all. Prints a table and keeps it in `target/bench/catalogue.md`.
 */
@Tag("bench")
class CatalogueBench {
  private static final Path FOLDER = Path.of("target/bench");
  private static final int MEMBERS = Integer.getInteger("bench.members", 1_000_000);
  private static final int TURNS_EACH = 20;
  private static final int BASE = 20_000;

  /** What one engine told; see {@link BenchRun}. */
  private record Run(
      double start,
      double values,
      double processor,
      double all,
      double allProcessor,
      long peak,
      long told) {
    static Run of(String line) {
      String[] told = line.split(" ", -1);
      return new Run(
          Double.parseDouble(told[0]),
          Double.parseDouble(told[1]),
          Double.parseDouble(told[2]),
          Double.parseDouble(told[3]),
          Double.parseDouble(told[4]),
          Long.parseLong(told[5]),
          Long.parseLong(told[6]));
    }

    private String cells() {
      return String.format(
          Locale.ROOT,
          "%.0f s (%.0f) | %.0f s (%.0f) | %,d MiB",
          values,
          processor,
          all,
          allProcessor,
          peak);
    }
  }

  @Test
  void theCatalogueOnSparkAndOnDuckDb() throws IOException, InterruptedException {
    StringBuilder table =
        new StringBuilder(
            "| members | participations | values | engine | values, time (processor) | all, time"
                + " (processor) | peak memory | times DuckDB |\n|--:|--:|--:|---|--:|--:|--:|--:|\n");
    for (int members : List.of(MEMBERS / 2, MEMBERS)) {
      Warehouse warehouse = city(members);
      Run spark = run("spark", warehouse);
      Run duckDb = run("duckdb", warehouse);
      assertEquals(0, duckDb.told(), "figures on which the engines differ");
      String city =
          String.format(
              Locale.ROOT,
              "| %,d | %,d | %,d ",
              members,
              (long) members * TURNS_EACH,
              spark.told());
      table.append(
          String.format(
              Locale.ROOT,
              "%s| Spark | %s | %.1f (%.1f) |%n%s| DuckDB | %s | 1 |%n",
              city,
              spark.cells(),
              spark.values() / duckDb.values(),
              spark.processor() / duckDb.processor(),
              city,
              duckDb.cells()));
      System.out.println(table);
    }
    Files.writeString(FOLDER.resolve("catalogue.md"), table);
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
    // Spark needs these; the parent was given them by the build.
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-opens"))
        .forEach(command::add);
    command.addAll(List.of("-Xmx3g", "-XX:+UseParallelGC", "-Dspark.buffer.pageSize=1m"));
    command.add("-Dhoi.home=" + System.getProperty("hoi.home"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(BenchRun.class.getName(), engine, warehouse.root().toString()));
    Process process =
        new ProcessBuilder(command).redirectError(FOLDER.resolve(engine + ".log").toFile()).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> "see " + FOLDER.resolve(engine + ".log"));
    return Run.of(said.strip().lines().reduce((a, b) -> b).orElseThrow());
  }
}
