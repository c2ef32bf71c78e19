package vn.hoi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.study.Study;

/** The demonstration of a small city, made once for all tests of a build. */
public final class DemoStudy {
  static final String MEMBERS = "6000";
  private static Run run;

  private DemoStudy() {}

  /** The folder that the demonstration was made in. */
  static Path folder() {
    return Path.of(System.getProperty("hoi.config")).resolveSibling("demo-study");
  }

  /** What the command did that made it. */
  static synchronized Run run() {
    if (run == null) {
      try {
        remove(folder());
        Files.createDirectories(folder());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      run = Run.in(folder(), "demo", "d", "--members", MEMBERS, "--seed", "7");
    }
    return run;
  }

  /** The study it made. */
  static Study study() {
    run();
    return Study.open(folder().resolve("d"));
  }

  /** What a command does in it. */
  static Run hoi(String... args) {
    return Run.in(study().folder(), args);
  }

  /** A file of what the generator knows, as DuckDB reads it. */
  static String truth(String file) {
    return "read_csv('"
        + study().folder().resolve("truth").resolve(file)
        + "', header = true, all_varchar = true, nullstr = 'no such text')";
  }

  /** The indicators that come with hoi. */
  static List<String> indicators() throws IOException {
    try (Stream<Path> folders = Files.list(DefinitionFiles.product().resolve("indicators"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  /** How many lines a text file of its inbox has. */
  static String lines(String file) {
    try (Stream<String> lines = Files.lines(study().inbox().resolve(file))) {
      return Long.toString(lines.count());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A copy of the study that a test may change. */
  static Study copy(Path to) throws IOException {
    Path from = study().folder();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path place = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(place);
        } else {
          Files.copy(file, place, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    return Study.open(to);
  }

  /** The same inbox and secret, but nothing received yet. */
  static Study unread(Path to) throws IOException {
    Study study = copy(to);
    remove(study.warehouse().root());
    remove(study.releases());
    return study;
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** The rows of a query of plain DuckDB, each as one text; for files that hoi did not write. */
  static List<String> duckDb(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(rows.getString(i)));
        }
        lines.add(String.join("|", cells));
      }
      return lines;
    }
  }
}
