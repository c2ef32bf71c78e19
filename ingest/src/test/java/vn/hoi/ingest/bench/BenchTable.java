package vn.hoi.ingest.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What was measured in one round, and the table that the README shows of it. Ratios are of the time
 * for each row, because the stock reader reads fewer rows; the processor's time says more than the
 * clock when others use the machine.
 */
record BenchTable(List<Run> runs) {
  /** One way of reading, in a process of its own from its start to its end. */
  record Run(
      String way, long rows, long rejected, double seconds, double cpu, long bytes, long peak) {
    /** Reads the last line that {@link CsvBenchRun} writes. */
    static Run of(String way, String line) {
      String[] told = line.split(" ", -1);
      return new Run(
          way,
          Long.parseLong(told[0]),
          Long.parseLong(told[1]),
          Double.parseDouble(told[2]),
          Double.parseDouble(told[3]),
          Long.parseLong(told[4]),
          Long.parseLong(told[5]));
    }

    private String says() {
      return switch (way) {
        case "copy" -> "DuckDB: bare `COPY`";
        case "same" -> "DuckDB: `COPY` to the same Parquet";
        case "ingest", "excel" -> "`hoi ingest`";
        case "stock" -> "Spring Batch: stock reader, record, step";
        case "reader" -> "Spring Batch: stock reader alone";
        default -> throw new IllegalArgumentException(way);
      };
    }
  }

  /** Of each way the run of median seconds. */
  static BenchTable median(List<BenchTable> rounds) {
    return new BenchTable(
        IntStream.range(0, rounds.get(0).runs().size())
            .mapToObj(
                way ->
                    rounds.stream()
                        .map(r -> r.runs().get(way))
                        .sorted(Comparator.comparingDouble(Run::seconds))
                        .toList()
                        .get(rounds.size() / 2))
            .toList());
  }

  Run way(String name) {
    return runs.stream().filter(r -> r.way().equals(name)).findFirst().orElseThrow();
  }

  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder(
            """
            | way | rows | seconds | processor s | MB written | peak MB |
            |---|---|---|---|---|---|
            """);
    for (Run run : runs) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %,d | %.1f | %.1f | %d | %d |%n",
              run.says(),
              run.rows(),
              run.seconds(),
              run.cpu(),
              run.bytes() / 1_000_000,
              run.peak() / 1024));
    }
    if (runs.size() > 1) {
      Run ingest = way("ingest");
      text.append("\n| for each row | by the clock | by the processor |\n|---|---|---|\n");
      for (String way : List.of("copy", "same")) {
        ratio(text, "`hoi ingest` / " + way(way).says(), ingest, way(way));
      }
      for (String way : List.of("stock", "reader")) {
        ratio(text, way(way).says() + " / `hoi ingest`", way(way), ingest);
      }
    }
    return text.toString();
  }

  private static void ratio(StringBuilder text, String what, Run run, Run than) {
    text.append(
        String.format(
            Locale.ROOT,
            "| %s | %.2f | %.2f |%n",
            what,
            run.seconds() / run.rows() / (than.seconds() / than.rows()),
            run.cpu() / run.rows() / (than.cpu() / than.rows())));
  }
}
