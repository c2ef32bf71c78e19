package vn.hoi.jobs.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.example.Example;
import vn.hoi.jobs.example.ExampleOutcome;
import vn.hoi.jobs.example.ExampleReader;
import vn.hoi.jobs.reference.ReferenceRows;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;

/** Runs worked examples on one engine; an example that fails is a fault at its expected rows. */
public final class ExampleCheck {
  /** An engine that answers one indicator's query over an example's tables. */
  interface Engine {
    List<UnitRow> rows(IndicatorDefinition indicator, Example example);
  }

  private final DefinitionCheck check;
  private final Faults faults;
  private final Set<String> told = new HashSet<>();

  /** Examples of the sound indicators of a check. */
  public ExampleCheck(DefinitionCheck check, Faults faults) {
    this.check = check;
    this.faults = faults;
  }

  /**
   * Runs the examples of some indicators on DuckDB.
   *
   * @return how many hold
   */
  public int onDuckDb(Set<String> indicators) {
    return run(
        "DuckDB",
        indicators,
        (indicator, example) -> check.tables().rows(indicator, example, check.definitions()));
  }

  int run(String name, Set<String> indicators, Engine engine) {
    int held = 0;
    for (String id : indicators) {
      IndicatorDefinition indicator = check.definitions().indicators().get(id);
      Optional<Path> file = check.files().find("indicators/" + id + "/examples.yaml");
      if (indicator == null || file.isEmpty() || !check.sound().contains(id)) {
        continue;
      }
      // What is wrong with the text is told once, whatever the number of engines.
      Faults text = name.equals("DuckDB") ? faults : new Faults();
      for (Example example : readable(file.get(), text)) {
        held += holds(name, indicator, example, file.get(), engine) ? 1 : 0;
      }
    }
    return held;
  }

  private List<Example> readable(Path file, Faults text) {
    Faults own = new Faults();
    List<Example> examples = ExampleReader.read(file, check.definitions(), own);
    own.all().forEach(fault -> text.add(fault.file(), fault.line(), fault.sentence()));
    return own.none() ? examples : new ArrayList<>();
  }

  private boolean holds(
      String name, IndicatorDefinition indicator, Example example, Path file, Engine engine) {
    try {
      List<UnitRow> rows = engine.rows(indicator, example);
      parts(indicator, example, rows);
      ExampleOutcome outcome = ExampleOutcome.of(example, rows);
      if (!outcome.holds()) {
        faults.add(
            file,
            example.line(),
            name
                + ": the example \""
                + example.rule()
                + "\" fails:\n      "
                + outcome.differences());
      }
      return outcome.holds();
    } catch (Problem failed) {
      EngineFault.of(failed).tell(check.query(indicator), name, faults);
      return false;
    }
  }

  /**
   * A part that the query returns and the definition does not name, told once; not where the
   * example has levels, questions or the like of its own, of which there may be other parts.
   */
  private void parts(IndicatorDefinition indicator, Example example, List<UnitRow> rows) {
    if (ReferenceRows.tables().stream().anyMatch(example.given()::containsKey)) {
      return;
    }
    rows.stream()
        .map(UnitRow::category)
        .filter(part -> indicator.category(part).isEmpty())
        .distinct()
        .filter(part -> told.add(indicator.id() + " " + part))
        .forEach(
            part ->
                faults.add(
                    indicator.file(),
                    YamlFile.read(indicator.file(), new Faults()).line("categories"),
                    "the query returns the category `"
                        + part
                        + "`, which is none here; name it in `categories`, or mend the query"));
  }
}
