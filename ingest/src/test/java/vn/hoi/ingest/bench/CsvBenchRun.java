package vn.hoi.ingest.bench;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.file.FlatFileItemReader;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.mapping.PassThroughFieldSetMapper;
import org.springframework.batch.infrastructure.item.file.transform.FieldSet;
import org.springframework.core.io.FileSystemResource;
import vn.hoi.ingest.FileReport;
import vn.hoi.ingest.Ingest;
import vn.hoi.ingest.IngestReport;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.store.TableFileWriter;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Tables;

/**
 * One way of reading a large file, in a process of its own: {@code CsvBenchRun WAY FILE FOLDER}.
 * Its last line is: rows, rejected, seconds, processor seconds, bytes written, peak memory in kB.
 */
public final class CsvBenchRun {
  private CsvBenchRun() {}

  private record Done(long rows, long rejected, Path written) {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[1]);
    Path folder = Path.of(arguments[2]);
    long start = System.nanoTime();
    Done done =
        switch (arguments[0]) {
          case "copy" -> copy("SELECT * FROM " + csv(file), folder);
          case "same" ->
              copy(
                  "SELECT ma_hoat_dong AS activity_id, md5(so_dinh_danh) AS person_key, ngay AS"
                      + " held_on, so_luot AS turns, '0123456789abcdef' AS source_file, CAST(NULL"
                      + " AS VARCHAR) AS source_sheet, row_number() OVER () AS source_row FROM "
                      + csv(file),
                  folder);
          case "ingest" -> ingest(folder);
          case "stock" -> stock(file, folder);
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

  private static Done copy(String query, Path folder) throws Exception {
    Path out = folder.resolve("copy.parquet");
    Files.deleteIfExists(out);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET memory_limit = '1GB'");
      statement.execute("COPY (" + query + ") TO '" + out + "' (FORMAT parquet, COMPRESSION zstd)");
      return new Done(statement.getUpdateCount(), 0, out);
    }
  }

  private static Done ingest(Path study) {
    IngestReport report = Ingest.run(Study.open(study), Progress.SILENT);
    FileReport file =
        report.files().stream().filter(f -> f.kind().equals("participations")).findFirst().get();
    return new Done(
        file.rowsAccepted(), file.rowsRejected(), study.resolve("warehouse/tables/participation"));
  }

  /** No check, no key, no address, no job around it: the reader and the Parquet alone. */
  private static Done stock(Path file, Path folder) throws Exception {
    FlatFileItemReader<FieldSet> reader =
        new FlatFileItemReaderBuilder<FieldSet>()
            .name("stock")
            .resource(new FileSystemResource(file))
            .encoding("UTF-8")
            .comments("#")
            .linesToSkip(2)
            .delimited()
            .names("ma_hoat_dong", "ngay", "so_dinh_danh", "ho_ten", "so_luot")
            .fieldSetMapper(new PassThroughFieldSetMapper())
            .build();
    reader.open(new ExecutionContext());
    Warehouse warehouse = new Warehouse(folder.resolve("stock"));
    long rows = 0;
    try (TableFileWriter writer = warehouse.writer(Tables.PARTICIPATION)) {
      for (FieldSet row = reader.read(); row != null; row = reader.read()) {
        String[] day = row.readString("ngay").split("/", -1);
        writer.append(
            row.readString("ma_hoat_dong"),
            row.readString("so_dinh_danh"),
            LocalDate.of(
                Integer.parseInt(day[2]), Integer.parseInt(day[1]), Integer.parseInt(day[0])),
            new BigDecimal(row.readString("so_luot")).longValueExact(),
            "0123456789abcdef",
            null,
            ++rows);
      }
      writer.finish("file:0123456789abcdef");
    }
    reader.close();
    return new Done(rows, 0, folder.resolve("stock/tables"));
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
