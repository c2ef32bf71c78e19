package vn.hoi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.Problem;

/**
 * Writes an unexpected exception into a file, for whoever mends hoi. Messages of foreign exceptions
 * may quote cells, so only the classes and places of the stack go in, and the sentences of our own
 * problems, which never hold personal data.
 */
record FaultLog(Console console, @Nullable Path study) {
  /** Writes the file and says where it is. */
  String write(Throwable fault) {
    Path folder = folder();
    String moment = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
    Path file = folder.resolve("fault-" + moment + "-" + ProcessHandle.current().pid() + ".log");
    try {
      Files.createDirectories(folder);
      Files.writeString(file, text(fault));
      return "The details are in " + file + "; send that file to the makers of hoi.";
    } catch (IOException e) {
      return "The details could not be written to " + file + ".";
    }
  }

  private Path folder() {
    try {
      return StudyFolder.find(study, console).resolve("logs");
    } catch (Problem notInStudy) {
      return Path.of(System.getProperty("java.io.tmpdir"), "hoi-logs");
    }
  }

  private static String text(Throwable fault) {
    StringBuilder text = new StringBuilder();
    for (Throwable t = fault; t != null; t = t.getCause()) {
      text.append(t.getClass().getName());
      if (t instanceof Problem problem) {
        text.append(": ").append(problem.sentence());
      }
      text.append('\n');
      for (StackTraceElement element : t.getStackTrace()) {
        text.append("  at ").append(element).append('\n');
      }
    }
    return text.toString();
  }
}
