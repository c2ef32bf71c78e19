package vn.hoi.jobs.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.table.Tables;

/** Checks of definitions against each other, once each can be read by itself. */
final class DefinitionChecks {
  private DefinitionChecks() {}

  static void check(Definitions definitions, DefinitionFiles files, Faults faults) {
    for (IndicatorDefinition indicator : definitions.indicators().values()) {
      for (String read : indicator.reads()) {
        if (!known(read, definitions)) {
          faults.add(
              indicator.file(), 1, "`reads: " + read + "` is no table, view or indicator there is");
        }
      }
      for (String table : indicator.rows().keySet()) {
        if (Tables.named(table).filter(t -> t.has("source_row")).isEmpty()) {
          faults.add(
              indicator.file(), 1, "`rows: " + table + "` is no table with rows from source files");
        }
      }
    }
    Set<String> placed = new HashSet<>();
    Waves.of(definitions.indicators()).forEach(w -> w.forEach(d -> placed.add(d.id())));
    for (IndicatorDefinition indicator : definitions.indicators().values()) {
      if (!placed.contains(indicator.id())
          && indicator.reads().stream().allMatch(r -> known(r, definitions))) {
        faults.add(
            indicator.file(),
            1,
            "`reads` goes in a circle: " + indicator.id() + " waits for itself through others");
      }
    }
    targets(definitions, files.require("targets.yaml"), faults);
  }

  private static boolean known(String read, Definitions definitions) {
    return read.equals(IndicatorDefinition.EVERY_INDICATOR)
        || definitions.indicators().containsKey(read)
        || definitions.views().containsKey(read)
        || Tables.named(read).isPresent();
  }

  private static void targets(Definitions definitions, Path file, Faults faults) {
    for (Target target : definitions.targets()) {
      IndicatorDefinition indicator = definitions.indicators().get(target.indicator());
      if (indicator == null || indicator.category(target.category()).isEmpty()) {
        faults.add(
            file,
            1,
            "the target "
                + target.id()
                + " is about "
                + target.indicator()
                + " \""
                + target.category()
                + "\", which is no indicator and category there is");
      }
      List<String> periods = definitions.reviews().stream().map(Review::id).toList();
      if (!periods.contains(target.period())) {
        faults.add(
            file,
            1,
            "the target "
                + target.id()
                + " is due in "
                + target.period()
                + ", which must be one of "
                + String.join(", ", periods));
      }
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot read " + file + ": " + e.getMessage() + ".", e);
    }
  }
}
