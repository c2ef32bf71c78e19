package vn.hoi.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the light commands once in a passing study, so that the launcher can keep the classes they
 * load in an archive and later start in half the time.
 */
public final class Warm {
  private Warm() {}

  /** Runs them. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("hoi-warm");
    System.setProperty("hoi.config", folder.resolve("config").toString());
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Console console =
        new Console(nowhere, nowhere, Console.Screen.PLAIN, folder, Map.of(), "./hoi");
    Hoi.run(console, "--help");
    Hoi.run(console, "init", "study");
    Hoi.run(console, "sql", "--study", "study", "select 1 as one, current_date as today");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
