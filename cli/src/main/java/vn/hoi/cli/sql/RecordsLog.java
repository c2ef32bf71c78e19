package vn.hoi.cli.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Table;

/**
 * Who asked what of the tables about single persons: written before the query runs, or it does not.
 */
sealed interface RecordsLog {
  /** Notes a query. */
  void append(String sql);

  /** The log for this kind of access. */
  static RecordsLog of(Study study, String snapshot, Table.Access access) {
    return switch (access) {
      case OPEN -> new Silent();
      case RECORDS ->
          new InFile(study.folder().resolve("logs").resolve("records-access.log"), snapshot);
    };
  }

  /** Notes nothing: no table about persons can be reached. */
  record Silent() implements RecordsLog {
    @Override
    public void append(String sql) {}
  }

  /** Adds a line: time, user of the operating system, snapshot, query. */
  record InFile(Path file, String snapshot) implements RecordsLog {
    @Override
    public void append(String sql) {
      String line =
          String.join(
                  "\t",
                  Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                  System.getProperty("user.name"),
                  snapshot,
                  sql.strip().replaceAll("\\s+", " "))
              + "\n";
      try {
        Files.createDirectories(file.getParent());
        Files.writeString(
            file,
            line,
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw Problem.ofOperator(
            "Cannot run the query: the use of person-level tables could not be written into "
                + file
                + ": "
                + FileFault.of(e)
                + ". Check the rights of that folder.",
            e);
      }
    }
  }
}
