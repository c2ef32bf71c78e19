package vn.hoi.cli;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.ShellWord;

/**
 * Commands that the user is told to type: they begin with hoi as it was called and name the study
 * that was named, so that they work as they are copied.
 *
 * @param self how the user starts hoi, as a shell takes it
 * @param study the value of --study, as it was typed; null when the study is found without
 */
public record Suggestion(String self, @Nullable Path study) {
  private static final Pattern COMMAND = Pattern.compile("`hoi ([^`]+)`");

  /** The command of these words in the study; the words are as a shell takes them. */
  public String of(String words) {
    return self + " " + words + (study == null ? "" : " --study " + ShellWord.of(study.toString()));
  }

  /** A sentence of another room, which names commands as {@code `hoi WORDS`}. */
  String in(String sentence) {
    return COMMAND
        .matcher(sentence)
        .replaceAll(
            match -> {
              String words = match.group(1);
              // The one command of such sentences that makes a study instead of working in it.
              String command = words.startsWith("init ") ? self + " " + words : of(words);
              return Matcher.quoteReplacement("`" + command + "`");
            });
  }
}
