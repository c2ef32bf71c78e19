package vn.hoi.jobs.check;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.study.Study;

/** Holds the indicators that a study changes against their examples, on DuckDB. */
public final class OwnExamples {
  private OwnExamples() {}

  /**
   * Refuses to publish what does not count its own examples as they say.
   *
   * @throws Problem of the author, naming each example that fails and each fault that keeps
   *     examples from being run
   */
  public static void require(Study study, Definitions definitions) {
    DefinitionFiles files = study.definitions();
    Path own = study.folder().resolve("definitions");
    Set<String> changed = OwnChanges.of(files, definitions, own);
    if (changed.isEmpty()) {
      return;
    }
    Faults faults = new Faults();
    Faults failing = new Faults();
    try (DefinitionCheck check = new DefinitionCheck(files, faults, new Faults())) {
      new ExampleCheck(check, failing).onDuckDb(changed);
    }
    String lines =
        Stream.concat(
                faults.all().stream().filter(fault -> fault.file().startsWith(own)),
                failing.all().stream())
            .map(fault -> "\n  " + fault)
            .collect(Collectors.joining());
    if (!lines.isEmpty()) {
      throw Problem.ofAuthor(
          "Cannot publish: what the study's own definitions count is not what their examples say."
              + " Mend them, as `hoi check` tells, and compute again:"
              + lines);
    }
  }
}
