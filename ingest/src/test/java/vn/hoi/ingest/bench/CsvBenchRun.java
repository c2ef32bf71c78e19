package vn.hoi.ingest.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import vn.hoi.ingest.Ingest;
import vn.hoi.ingest.IngestReport;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.study.Study;

/**
 * One way of reading a large file, in a process of its own: {@code CsvBenchRun WAY FILE FOLDER}.
 * Its last line is: rows, rejected, seconds, processor seconds, bytes written, peak memory in kB.
 */
public final class CsvBenchRun {
  private static final String AS_INGEST =
      "COMPRESSION zstd, COMPRESSION_LEVEL 1, PARQUET_VERSION v2";

  private CsvBenchRun() {}

  private record Done(long rows, long rejected, Path written) {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[1]);
    Path folder = Path.of(arguments[2]);
    long start = System.nanoTime();
    Done done =
        switch (arguments[0]) {
          case "copy" -> copy("SELECT * FROM " + csv(file), "COMPRESSION zstd", folder);
          case "same" -> copy(sameColumns(file), AS_INGEST, folder);
          case "ingest" -> ingest(folder, "participations", "participation");
          case "excel" -> ingest(folder, "district_report", "report_figure");
          case "stock" -> new Done(StockStep.step(file, folder), 0, folder.resolve("stock/tables"));
          case "reader" ->
              new Done(StockStep.readerAlone(file, folder), 0, folder.resolve("stock/tables"));
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    double seconds = (System.nanoTime() - start) / 1e9;
    var system =
        (com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean();
    System.out.printf(
        Locale.ROOT,
        "%d %d %.2f %.2f %d %d%n",
        done.rows(),
        done.rejected(),
        seconds,
        system.getProcessCpuTime() / 1e9,
        bytes(done.written()),
        peak());
  }

  private static String csv(Path file) {
    // Faulty lines are left out and forgotten, or the bare COPY would stop at the first.
    return "read_csv('"
        + file
        + "', comment = '#', ignore_errors = true, columns = {'ma_hoat_dong': 'VARCHAR', 'ngay':"
        + " 'DATE', 'so_dinh_danh': 'VARCHAR', 'ho_ten': 'VARCHAR', 'so_luot': 'BIGINT'},"
        + " header = true, dateformat = '%d/%m/%Y')";
  }

  /** The columns that ingest writes, as cheaply as DuckDB makes them; the key has no secret. */
  private static String sameColumns(Path file) {
    return "SELECT ma_hoat_dong AS activity_id, left(to_base64(unhex(md5(so_dinh_danh))), 12) AS"
        + " person_key, ngay AS held_on, so_luot AS turns, '0123456789abcdef' AS source_file,"
        + " CAST(NULL AS VARCHAR) AS source_sheet, row_number() OVER () AS source_row FROM "
        + csv(file);
  }

  private static Done copy(String query, String options, Path folder) throws Exception {
    Path out = folder.resolve("copy.parquet");
    Files.deleteIfExists(out);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET memory_limit = '1GB'");
      statement.execute("COPY (" + query + ") TO '" + out + "' (FORMAT parquet, " + options + ")");
      return new Done(statement.getUpdateCount(), 0, out);
    }
  }

  private static Done ingest(Path study, String kind, String table) {
    IngestReport report = Ingest.run(Study.open(study), Progress.SILENT);
    long accepted = 0;
    long rejected = 0;
    for (var file : report.files()) {
      accepted += file.kind().equals(kind) ? file.rowsAccepted() : 0;
      rejected += file.kind().equals(kind) ? file.rowsRejected() : 0;
    }
    return new Done(accepted, rejected, study.resolve("warehouse/tables").resolve(table));
  }

  private static long bytes(Path written) throws Exception {
    try (var files = Files.walk(written)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }

  private static long peak() throws Exception {
    Path status = Path.of("/proc/self/status");
    List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
    return lines.stream()
        .filter(l -> l.startsWith("VmHWM"))
        .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }
}
