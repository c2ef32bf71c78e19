package vn.hoi.warehouse;

import java.io.File;
import java.util.regex.Pattern;

/** A word of a command that a person copies from the screen into a shell. */
public final class ShellWord {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@+,-]+");
  private static final Pattern PLAIN_ON_WINDOWS = Pattern.compile("[A-Za-z0-9_./:@+\\\\-]+");

  private ShellWord() {}

  /** The word as the system's own shell takes it: in quotes where it needs them. */
  public static String of(String word) {
    return File.separatorChar == '\\' ? ofWindows(word) : ofPosix(word);
  }

  /** The word as sh, bash and zsh take it; with signs that cannot be shown, as bash and zsh do. */
  static String ofPosix(String word) {
    if (!Printable.of(word).equals(word)) {
      return "$'" + Printable.of(word.replace("\\", "\\\\").replace("'", "\\'")) + "'";
    }
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** The word as cmd.exe takes it; no name of a file there holds a double quote. */
  static String ofWindows(String word) {
    return PLAIN_ON_WINDOWS.matcher(word).matches() ? word : '"' + word + '"';
  }
}
