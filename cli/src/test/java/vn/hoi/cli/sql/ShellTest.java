package vn.hoi.cli.sql;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Table;

@Timeout(60)
class ShellTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final PipedOutputStream keys = new PipedOutputStream();
  private Terminal terminal;
  private SnapshotSession session;
  private CompletableFuture<Void> shell;
  private Path history;

  @BeforeEach
  void openAShell() throws IOException {
    Study study = SmallStudy.make(folder);
    Snapshot snapshot = study.warehouse().current();
    session = SnapshotSession.open(study.warehouse(), snapshot, Table.Access.OPEN).lock();
    Questions questions =
        new Questions(
            session,
            RecordsLog.of(study, snapshot.name(), Table.Access.OPEN),
            new SqlFault(java.util.Set.of()));
    Dictionary dictionary =
        new Dictionary(snapshot, Table.Access.OPEN, java.util.Map.of("unit_at", "The unions."));
    history = folder.resolve("config/sql-history");
    Files.createDirectories(history.getParent());
    terminal =
        TerminalBuilder.builder()
            .system(false)
            .streams(new PipedInputStream(keys, 1 << 16), screen)
            .type("dumb")
            .encoding(StandardCharsets.UTF_8)
            .size(Size.of(200, 50))
            .build();
    Shell opened = new Shell(questions, dictionary, terminal, history, 200);
    shell = CompletableFuture.runAsync(opened::run);
  }

  @AfterEach
  void close() throws IOException {
    session.close();
    terminal.close();
  }

  private void type(String text) throws IOException {
    keys.write(text.getBytes(StandardCharsets.UTF_8));
    keys.flush();
  }

  private String screen() {
    return screen.toString(StandardCharsets.UTF_8).replace("\r", "");
  }

  /** The terminal passes what it shows on in its own time. */
  private void waitFor(String text) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!screen().contains(text)) {
      assertTrue(System.nanoTime() < deadline, () -> "no \"" + text + "\" in:\n" + screen());
      Thread.sleep(20);
    }
  }

  private void end() throws Exception {
    shell.get(20, TimeUnit.SECONDS);
  }

  @Test
  void aQueryMayTakeLinesAndIsAnsweredAtItsSemicolon() throws Exception {
    type("select name,\n 'a;b' as x\nfrom unit where level = 'district';\n.quit\n");
    end();
    waitFor("name     x\n───────  ───\nĐống Đa  a;b\n(1 row)\n");
    assertTrue(Files.readString(history).contains("select name,"), "no history");
    assertFalse(Files.exists(folder.resolve("s/sql-history")));
  }

  @Test
  void theShellGoesOnAfterAFault() throws Exception {
    type("select * from nowhere;\nselect 6 * 7 as answer;\n.quit\n");
    end();
    waitFor("Cannot run the query: Table with name nowhere does not exist!");
    waitFor("answer\n──────\n    42\n(1 row)\n");
  }

  @Test
  void ctrlCStopsTheQueryAndNotTheShell() throws Exception {
    type("select count(*) from range(1000000000000) a where hash(a.range) = 5;\n");
    waitFor("range(1000000000000)");
    Thread.sleep(1000);
    terminal.raise(Terminal.Signal.INT);
    waitFor("The query was stopped.");
    type("select 'still ' || 'here' as x;\n.quit\n");
    end();
    waitFor("still here");
  }

  @Test
  void dotCommandsTellWhatThereIs() throws Exception {
    type(".tables\n.schema population\n.schema member\n.schema unit_at\n.schema x\n.nope\n.help\n");
    type(".quit\n");
    end();
    waitFor("\nunit                        3  one row: one version of a unit");
    waitFor("spell of a person in a union (needs --records)");
    waitFor("women_18_plus  BIGINT   always");
    waitFor("women aged 18 and over (persons)");
    waitFor("The unions.\nA view; `describe unit_at;` gives its columns.");
    waitFor("There is no table x; .tables lists them.");
    waitFor("There is no command .nope; .help lists them.");
    waitFor("A query ends with ; and may take several lines.");
  }

  @Test
  void theEndOfTheInputIsTheEndOfTheShell() throws Exception {
    keys.close();
    end();
  }
}
