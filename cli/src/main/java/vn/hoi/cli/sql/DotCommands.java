package vn.hoi.cli.sql;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hoi.cli.sql.AnswerWriter.AnswerColumn;

/** The shell's own commands, which begin with a dot. */
final class DotCommands {
  static final List<String> NAMES = List.of(".help", ".quit", ".schema", ".tables");
  private static final String HELP =
      """
      A query ends with ; and may take several lines.
        .tables          tables and views, with their rows   (danh sách bảng)
        .schema TABLE    columns of a table and their meaning (các cột của bảng)
        .help            this text                            (hướng dẫn)
        .quit            leave, as Ctrl-D does                (thoát)
      Tab completes words; Ctrl-C stops the query under way; the arrow keys bring back earlier lines.
      Example:
        select level, unit_id, numerator, denominator, round(value, 4) as value
        from indicator_value where indicator = 'O01' and period = 'midterm-2019' and level = 'area';
      """;

  private final Dictionary dictionary;
  private final PrintWriter out;

  DotCommands(Dictionary dictionary, PrintWriter out) {
    this.dictionary = dictionary;
    this.out = out;
  }

  /**
   * Runs a command.
   *
   * @return whether the shell stays open
   */
  boolean run(String line) {
    String[] words = line.replaceAll(";\\s*$", "").split("\\s+", 2);
    switch (words[0].toLowerCase(Locale.ROOT)) {
      case ".quit", ".exit" -> {
        return false;
      }
      case ".help" -> out.print(HELP);
      case ".tables" -> print(List.of("name", "rows", "meaning"), dictionary.listing());
      case ".schema" -> schema(words.length < 2 ? "" : words[1].strip());
      default -> out.println("There is no command " + words[0] + "; .help lists them.");
    }
    out.flush();
    return true;
  }

  private void schema(String table) {
    Optional<List<List<String>>> columns = dictionary.columns(table.toLowerCase(Locale.ROOT));
    if (columns.isPresent()) {
      print(List.of("column", "type", "value", "meaning"), columns.get());
    } else if (dictionary.views().containsKey(table)) {
      out.println(dictionary.views().get(table));
      out.println("A view; `describe " + table + ";` gives its columns.");
    } else {
      out.println(
          table.isEmpty()
              ? "Write .schema TABLE; .tables lists the tables."
              : "There is no table " + table + "; .tables lists them.");
    }
  }

  private void print(List<String> names, List<List<String>> lines) {
    TableWriter writer = new TableWriter(out, 0);
    writer.begin(names.stream().map(n -> new AnswerColumn(n, n.equals("rows"))).toList());
    lines.forEach(writer::row);
    try {
      writer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
