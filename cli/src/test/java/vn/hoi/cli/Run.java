package vn.hoi.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command did.
 *
 * @param exitCode its exit code
 * @param out what it wrote as result
 * @param err what it wrote about itself
 */
public record Run(int exitCode, String out, String err) {
  /** Runs a command in this process, as if started in a folder. */
  public static Run in(Path folder, String... args) {
    return in(folder, Map.of(), args);
  }

  /** The same with variables of the environment. */
  public static Run in(Path folder, Map<String, String> environment, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(out),
            new PrintWriter(err),
            Console.Screen.PLAIN,
            folder.toAbsolutePath(),
            environment,
            "./hoi");
    int exitCode = Hoi.run(console, args);
    return new Run(exitCode, out.toString(), err.toString());
  }
}
