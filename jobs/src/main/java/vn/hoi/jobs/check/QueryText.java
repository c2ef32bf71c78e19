package vn.hoi.jobs.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoi.warehouse.definition.DefinitionText;
import vn.hoi.warehouse.definition.Faults;

/**
 * The text of a query as its author sees it, to tell lines.
 *
 * @param file its file
 * @param text the whole text of the file
 */
record QueryText(Path file, String text) {
  private static final Pattern PATH = Pattern.compile("[\\p{L}_\"][\\p{L}\\p{N}_\".]*");
  private static final Pattern QUIET =
      Pattern.compile("--[^\\n]*|/\\*.*?\\*/|'(?:[^']++|'')*+'", Pattern.DOTALL);

  private static final Pattern SELECT = Pattern.compile("\\bselect\\b", Pattern.CASE_INSENSITIVE);

  /** The text; empty when it is not UTF-8, which is told where the definitions are read. */
  static QueryText read(Path file) {
    return new QueryText(file, DefinitionText.read(file, new Faults()));
  }

  /**
   * The line of a place in the text, from 1.
   *
   * @param bytes how many bytes of UTF-8 stand before it, as DuckDB counts
   */
  int lineAt(int bytes) {
    return line(index(bytes));
  }

  /** The line of a character, from 1. */
  int line(int index) {
    return (int) text.substring(0, index).chars().filter(c -> c == '\n').count() + 1;
  }

  private int index(int bytes) {
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    int end = Math.max(0, Math.min(bytes, all.length));
    return new String(Arrays.copyOf(all, end), StandardCharsets.UTF_8).length();
  }

  /**
   * Where the select begins whose list names the columns: the first one outside of brackets, of
   * which those of `with` are some; the first one of all when there is none.
   */
  int namingSelect() {
    String quiet = quiet().text();
    Matcher select = SELECT.matcher(quiet);
    int first = -1;
    int depth = 0;
    int at = 0;
    while (select.find()) {
      first = first < 0 ? select.start() : first;
      for (; at < select.start(); at++) {
        char c = quiet.charAt(at);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
      if (depth == 0) {
        return select.start();
      }
    }
    return Math.max(0, first);
  }

  /** Where a name stands at the end of an entry of a select list; the select when nowhere. */
  int columnAfter(int select, String name) {
    Matcher entry =
        Pattern.compile("(?i)\\b" + name + "\\b(?=\\s*(?:,|\\bfrom\\b|$))").matcher(quiet().text());
    return entry.find(select) ? entry.start() : select;
  }

  /**
   * The same text with the name at a place replaced by null, so that reading can go on behind a
   * name that is not there. All other places stay where they are.
   */
  QueryText withoutNameAt(int bytes) {
    int start = index(bytes);
    Matcher name = PATH.matcher(text).region(start, text.length());
    if (!name.lookingAt()) {
      return this;
    }
    int length = name.end() - start;
    String nothing = length >= 4 ? "null" : length >= 2 ? "''" : "0";
    return new QueryText(
        file,
        text.substring(0, start)
            + nothing
            + " ".repeat(name.group().getBytes(StandardCharsets.UTF_8).length - nothing.length())
            + text.substring(name.end()));
  }

  /** The same text with spaces for comments and quoted texts. */
  QueryText quiet() {
    return new QueryText(file, QUIET.matcher(text).replaceAll(found -> spaces(found.group())));
  }

  private static String spaces(String text) {
    char[] spaces = text.toCharArray();
    for (int i = 0; i < spaces.length; i++) {
      spaces[i] = spaces[i] == '\n' ? '\n' : ' ';
    }
    return String.valueOf(spaces);
  }
}
