package vn.hoi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.study.Study;

/** Finds the study a command is about. */
final class StudyFolder {
  private static final String VARIABLE = "HOI_STUDY";

  private StudyFolder() {}

  /** Whether a study is named or around. */
  static boolean isKnown(@Nullable Path named, Console console) {
    return named != null
        || !console.environment().getOrDefault(VARIABLE, "").isBlank()
        || around(console).isPresent();
  }

  private static Optional<Path> around(Console console) {
    for (Path folder = console.folder(); folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(Study.SETTINGS))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /** The named folder; else the one of the environment; else the nearest around the console. */
  static Path find(@Nullable Path named, Console console) {
    if (named != null) {
      return console.folder().resolve(named);
    }
    String fromEnvironment = console.environment().getOrDefault(VARIABLE, "");
    if (!fromEnvironment.isBlank()) {
      return console.folder().resolve(fromEnvironment);
    }
    return around(console).orElseThrow(() -> unknown(console));
  }

  private static Problem unknown(Console console) {
    return Problem.ofOperator(
        "Cannot find a study: neither "
            + console.folder()
            + " nor a folder above it holds "
            + Study.SETTINGS
            + ". Name the study with --study DIR, or make one with `"
            + console.self()
            + " init DIR`.");
  }
}
