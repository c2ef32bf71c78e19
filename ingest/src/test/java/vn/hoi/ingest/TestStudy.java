package vn.hoi.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.hoi.ingest.sheet.Workbooks;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Table;

/** A study in a folder of a test, with the real register in its inbox. */
public final class TestStudy {
  private final Path folder;
  private final Study study;

  private TestStudy(Path folder) {
    this.folder = folder;
    this.study = Study.open(folder);
    study.personKey().create();
  }

  public static TestStudy in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    // The secret lies beside the study, so that a test may search the study for secrets.
    Files.writeString(
        folder.resolve("study.yaml"),
        "name: Thử nghiệm\nperson_key_file: ../" + folder.getFileName() + ".key\n");
    return new TestStudy(folder);
  }

  /** The study that is in a folder already, with what its settings say now. */
  public static TestStudy again(Path folder) {
    return new TestStudy(folder);
  }

  public TestStudy withRegister() throws IOException {
    return withReal("gso_hanoi_communes_2020-02.xls");
  }

  public TestStudy withReal(String name) throws IOException {
    Path real = DefinitionFiles.product().resolve("reference/real").resolve(name);
    Files.copy(real, inbox(name));
    return this;
  }

  public Path folder() {
    return folder;
  }

  public Study study() {
    return study;
  }

  public Path inbox(String name) throws IOException {
    Path file = study.inbox().resolve(name);
    Files.createDirectories(file.getParent());
    return file;
  }

  public void csv(String name, String... lines) throws IOException {
    Files.writeString(inbox(name), String.join("\n", lines) + "\n");
  }

  /** A definition of the study's own. */
  public void definition(String name, String text) throws IOException {
    Path file = folder.resolve("definitions").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** A workbook of one sheet: some rows of text, then others below; null cells stay blank. */
  public void table(String name, String sheet, List<String[]> head, String[]... rows)
      throws IOException {
    String[][] all = Stream.concat(head.stream(), Stream.of(rows)).toArray(String[][]::new);
    Workbooks.table(inbox(name), sheet, all);
  }

  public IngestReport ingest() {
    return Ingest.run(study, Progress.SILENT);
  }

  /** Ingests, and tells what became of the file of that name. */
  public FileReport received(String name) {
    return ingest().files().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  /** Ingests, and tells the sentences about the files that were refused. */
  public List<String> refusals() {
    return ingest().with(FileReport.Status.REFUSED).stream().map(FileReport::message).toList();
  }

  /** Ingests, and tells where each reject stood, what stood there, its rule and its sentence. */
  public List<String> rejects() {
    ingest();
    return sql(
        "SELECT source_row, cell, raw_text, rule, message_en FROM reject ORDER BY source_row");
  }

  /** Which cells were rejected, and by which rule. */
  public List<String> rejectedCells() {
    return sql("SELECT cell, rule FROM reject ORDER BY source_row, cell");
  }

  /** What the printed totals cover and say, and what the rows come to. */
  public List<String> printedTotals() {
    return sql(
        "SELECT cell, label, covers, printed, summed, rows_accepted, rows_rejected, finding FROM"
            + " total_check ORDER BY source_row, cell");
  }

  /** The rows of a query on the current snapshot, columns joined by a stroke. */
  public List<String> sql(String query) {
    try (SnapshotSession session =
            SnapshotSession.open(
                study.warehouse(), study.warehouse().current(), Table.Access.RECORDS);
        Statement statement = session.connection().createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          line.append(i == 1 ? "" : " | ").append(rows.getString(i));
        }
        lines.add(line.toString());
      }
      return lines;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** All files below the study but those below some folders of it, in order. */
  public List<Path> filesWithout(String... folders) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(f -> Stream.of(folders).noneMatch(x -> f.startsWith(folder.resolve(x))))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
