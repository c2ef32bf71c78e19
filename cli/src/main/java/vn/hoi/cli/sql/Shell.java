package vn.hoi.cli.sql;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Printable;
import vn.hoi.warehouse.Problem;

/** The shell: reads statements, answers them, goes on after a fault. */
final class Shell {
  private final Questions questions;
  private final Dictionary dictionary;
  private final Terminal terminal;
  private final Path history;
  private final int shownRows;

  Shell(
      Questions questions, Dictionary dictionary, Terminal terminal, Path history, int shownRows) {
    this.questions = questions;
    this.dictionary = dictionary;
    this.terminal = terminal;
    this.history = history;
    this.shownRows = shownRows;
  }

  /** Opens the shell on the process's own terminal. */
  static void onTerminal(
      Questions questions, Dictionary dictionary, Path configFolder, int shownRows) {
    try (Terminal terminal =
        TerminalBuilder.builder().system(true).dumb(true).encoding("UTF-8").build()) {
      Files.createDirectories(configFolder);
      new Shell(questions, dictionary, terminal, configFolder.resolve("sql-history"), shownRows)
          .run();
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot open the shell: " + FileFault.of(e) + ".", e);
    }
  }

  void run() {
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(new StatementParser())
            .completer(new WordCompleter(dictionary))
            .variable(LineReader.HISTORY_FILE, history)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "...> ")
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
    terminal.handle(Terminal.Signal.INT, signal -> questions.stop());
    say(
        "Snapshot "
            + dictionary.snapshot().name()
            + ". End a query with ; and ask .help for help (gõ .help để xem hướng dẫn).");
    boolean open = true;
    while (open) {
      try {
        open = take(reader.readLine("hoi> ").strip());
      } catch (UserInterruptException e) {
        // Ctrl-C while typing drops what was typed.
        open = true;
      } catch (EndOfFileException e) {
        open = false;
      }
    }
  }

  private boolean take(String statement) {
    if (statement.isEmpty()) {
      return true;
    }
    DotCommands dots = new DotCommands(dictionary, terminal.writer());
    try {
      if (statement.startsWith(".")) {
        return dots.run(statement);
      }
      long began = System.nanoTime();
      questions.ask(statement, new TableWriter(terminal.writer(), shownRows));
      say(String.format(java.util.Locale.ROOT, "%.2f s", (System.nanoTime() - began) / 1e9));
    } catch (Problem e) {
      say(e.sentence());
    }
    return true;
  }

  private void say(String line) {
    PrintWriter out = terminal.writer();
    out.println(Printable.lines(line));
    out.flush();
  }
}
