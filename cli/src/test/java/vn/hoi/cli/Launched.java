package vn.hoi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts the built command through its launcher, as a user does. */
public final class Launched {
  private Launched() {}

  /** Starts the launcher in a folder; the caller ends the process or waits for it. */
  public static Process start(
      Path folder, Path out, Path err, Map<String, String> environment, String... args)
      throws IOException {
    List<String> words = new ArrayList<>();
    words.add("bash");
    words.add(Path.of(System.getProperty("hoi.home"), "hoi").toString());
    words.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("HOI_NO_BUILD", "1");
    builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    builder.environment().remove("HOI_STUDY");
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Runs the launcher in a folder to its end. */
  public static Run run(Path folder, Map<String, String> environment, String... args)
      throws Exception {
    Path out = Files.createTempFile("hoi", ".out");
    Path err = Files.createTempFile("hoi", ".err");
    try {
      Process process = start(folder, out, err, environment, args);
      process.getOutputStream().close();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("Not done after 5 minutes: " + String.join(" ", args));
      }
      return new Run(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
