package vn.hoi.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.warehouse.Problem;

/** Says which indicators there are and what they mean. */
@Command(
    name = "indicators",
    header = {
      "List the indicators in force, or tell what one of them means.",
      "Danh mục chỉ tiêu và ý nghĩa của từng chỉ tiêu."
    })
final class IndicatorsCommand extends StudyCommand {
  @Parameters(arity = "0..1", paramLabel = "INDICATOR", description = "One indicator, as O01.")
  private @Nullable String id;

  @Override
  public Integer call() {
    Definitions definitions = Definitions.load(study().definitions());
    if (id == null) {
      for (IndicatorDefinition definition : definitions.indicators().values()) {
        console()
            .say(
                definition.id()
                    + "  v"
                    + definition.version()
                    + "  "
                    + definition.name().vi()
                    + " ("
                    + definition.name().en()
                    + ")");
      }
      return DONE;
    }
    IndicatorDefinition definition = definitions.indicators().get(id);
    if (definition == null) {
      throw Problem.ofOperator(
          "Cannot tell about "
              + id
              + ": there is no such indicator. Known: "
              + String.join(", ", definitions.indicators().keySet())
              + ".");
    }
    tell(definition);
    return DONE;
  }

  private void tell(IndicatorDefinition definition) {
    console().say(definition.id() + "  " + definition.name().vi());
    console().say("     " + definition.name().en());
    console().say("Plan § " + definition.plan() + ", version " + definition.version());
    console().say(definition.meaning().vi());
    console().say(definition.meaning().en());
    console().say("Above the line: " + definition.numerator().vi());
    if (!definition.denominator().vi().isEmpty()) {
      console().say("Below the line: " + definition.denominator().vi());
    }
    console().say("Parts:");
    for (Category category : definition.categories()) {
      String name = category.id().isEmpty() ? "(main)" : category.id();
      console().say("  " + name + "  " + category.name().vi() + ", " + category.unit().vi());
    }
    console().say("Reads: " + String.join(", ", definition.reads()));
    console().say("Files: " + definition.file().getParent());
  }
}
