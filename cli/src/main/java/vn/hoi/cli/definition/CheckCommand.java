package vn.hoi.cli.definition;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoi.cli.Counts;
import vn.hoi.cli.LineProgress;
import vn.hoi.cli.StudyCommand;
import vn.hoi.ingest.ReceiptCheck;
import vn.hoi.ingest.database.DatabaseDefinition;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.jobs.check.DefinitionCheck;
import vn.hoi.jobs.check.EnginesCheck;
import vn.hoi.jobs.check.ExampleCheck;
import vn.hoi.jobs.check.NamedUnits;
import vn.hoi.jobs.check.RuleCheck;
import vn.hoi.jobs.check.StratumSizes;
import vn.hoi.jobs.check.StrayFiles;
import vn.hoi.jobs.definition.DefinitionVersions;
import vn.hoi.jobs.definition.Plan;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.Faults.Fault;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.study.Withdrawals;
import vn.hoi.warehouse.table.Tables;

/** Tells all faults of the definitions at once. */
@Command(
    name = "check",
    header = {
      "Tell all faults of the definitions at once, with file and line.",
      "Kiểm tra định nghĩa chỉ tiêu, hình, chỉ tiêu kế hoạch: báo mọi lỗi cùng lúc."
    },
    description = {
      "First everything that can be told at once: fields, names of tables and columns, queries, and"
          + " the examples of what the study changed. Then Spark is asked too, which takes some"
          + " seconds: whether it refuses a query, fails an example, or counts other rows of the"
          + " current snapshot than DuckDB.",
      "Leaves with 3 when there is a fault. A note is no fault."
    })
public final class CheckCommand extends StudyCommand {
  /** Which engines are asked. */
  enum Engines {
    DUCKDB,
    BOTH;

    /** As it is typed, which is what completion offers. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(arity = "0..1", paramLabel = "STUDY", description = "The study's folder.")
  private @Nullable Path named;

  @Option(
      names = "--engines",
      paramLabel = "ENGINES",
      description = "duckdb: at once, without Spark; both (default): Spark too.")
  private Engines engines = Engines.BOTH;

  @Option(
      names = "--all",
      description = "Run the examples of all indicators, not only of those the study changed.")
  private boolean all;

  private final Set<Fault> told = new HashSet<>();

  @Override
  public Integer call() {
    Study study = study(named);
    DefinitionFiles files = study.definitions();
    Faults faults = new Faults();
    Faults notes = new Faults();
    try (DefinitionCheck check = new DefinitionCheck(files, faults, notes)) {
      Mappings mappings = Mappings.read(files, faults);
      ReceiptCheck.check(RuleCheck.check(files, faults), mappings, faults);
      DatabaseDefinition.read(files, mappings, faults);
      Withdrawals.read(study.folder(), faults);
      FigureChecks.check(files, check.definitions(), faults);
      Plan.read(files, faults).check(files, check.definitions(), faults);
      DefinitionVersions.check(check.definitions(), study.warehouse().current(), faults);
      NamedUnits.check(files, study.warehouse(), study.warehouse().current(), faults);
      Path own = study.folder().resolve("definitions");
      StrayFiles.note(DefinitionFiles.product(), own, notes);
      Set<String> changed =
          all
              ? new TreeSet<>(check.definitions().indicators().keySet())
              : new TreeSet<>(check.changedBy(own));
      int held = new ExampleCheck(check, faults).onDuckDb(changed);
      tell(faults, "");
      notes.all().stream()
          .filter(note -> all || note.file().startsWith(own))
          .forEach(note -> console().sayLines(text(note, "note: ")));
      Faults sizes = new Faults();
      StratumSizes.note(files, sizes);
      boolean asked = holdsAnswers(study);
      sizes.all().stream()
          .filter(note -> all || asked || note.file().startsWith(own))
          .forEach(note -> console().sayLines(text(note, "note: ")));
      Set<String> faulty = new TreeSet<>(changed);
      changed.retainAll(check.sound());
      faulty.removeAll(changed);
      console().say(examples(changed, faulty, held));
      if (engines == Engines.BOTH && !changed.isEmpty()) {
        askSpark(study, check, changed, faults);
        tell(faults, "");
      }
      return conclude(check, faults);
    }
  }

  /** Whether a survey's answers are in the warehouse, so that the sizes of its strata matter. */
  private static boolean holdsAnswers(Study study) {
    return study.warehouse().current().files().stream()
        .anyMatch(file -> file.table().equals(Tables.SURVEY_RESPONSE.name()));
  }

  private void askSpark(Study study, DefinitionCheck check, Set<String> changed, Faults faults) {
    LineProgress progress = new LineProgress(console());
    progress.began("start Spark");
    try (EnginesCheck both = new EnginesCheck(check, changed, faults)) {
      progress.ended("start Spark", 0, "--engines duckdb leaves it out");
      progress.began("examples on Spark");
      progress.ended("examples on Spark", 0, Counts.of(both.examples(), "holds", "hold"));
      progress.began("data on both engines");
      long rows = both.data(study.warehouse(), study.warehouse().current());
      progress.ended(
          "data on both engines", rows, rows == 0 ? "no data to compare" : "of DuckDB compared");
    }
  }

  private static String examples(Set<String> sound, Set<String> faulty, int held) {
    if (sound.isEmpty() && faulty.isEmpty()) {
      return "No indicator of the study's own to run examples of; --all runs those of all.";
    }
    String left =
        faulty.isEmpty()
            ? ""
            : "No example was run of what is faulty: " + String.join(", ", faulty) + ".";
    return sound.isEmpty()
        ? left
        : Counts.of(held, "example", "examples")
            + (held == 1 ? " holds on DuckDB, of " : " hold on DuckDB, of ")
            + String.join(", ", sound)
            + (left.isEmpty() ? "." : ". " + left);
  }

  private void tell(Faults faults, String mark) {
    for (Fault fault : faults.all()) {
      if (told.add(fault)) {
        console().sayLines(text(fault, mark));
      }
    }
  }

  private String text(Fault fault, String mark) {
    Path file = fault.file();
    Path shown = file.startsWith(console().folder()) ? console().folder().relativize(file) : file;
    return shown + ":" + fault.line() + ": " + mark + fault.sentence();
  }

  private int conclude(DefinitionCheck check, Faults faults) {
    List<Fault> found = faults.all();
    String read =
        Counts.of(check.definitions().indicators().size(), "indicator", "indicators") + " read: ";
    if (found.isEmpty()) {
      console().say(read + "no fault.");
      return DONE;
    }
    long files = found.stream().map(Fault::file).distinct().count();
    console()
        .say(
            read
                + Counts.of(found.size(), "fault", "faults")
                + " in "
                + Counts.of(files, "file", "files")
                + ".");
    return FAULTY;
  }
}
