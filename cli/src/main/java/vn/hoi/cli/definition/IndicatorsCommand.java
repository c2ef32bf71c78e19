package vn.hoi.cli.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoi.cli.IndicatorId;
import vn.hoi.cli.StudyCommand;
import vn.hoi.cli.sql.AnswerWriter.AnswerColumn;
import vn.hoi.cli.sql.TableWriter;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.DisclosureRules;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Words;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;

/** Says which indicators there are and what they mean. */
@Command(
    name = "indicators",
    header = {
      "List the indicators in force, or tell all about one of them.",
      "Danh mục chỉ tiêu và ý nghĩa của từng chỉ tiêu."
    },
    description = "↑ more is better, ↓ less is better, · neither.")
public final class IndicatorsCommand extends StudyCommand {
  private static final List<AnswerColumn> COLUMNS =
      List.of(
          new AnswerColumn("id", false),
          new AnswerColumn("v", true),
          new AnswerColumn("plan §", false),
          new AnswerColumn("kind", false),
          new AnswerColumn("", false),
          new AnswerColumn("chỉ tiêu", false),
          new AnswerColumn("indicator", false));

  @Parameters(
      arity = "0..1",
      paramLabel = "INDICATOR",
      converter = IndicatorId.class,
      description = "One indicator, as O01.")
  private @Nullable String id;

  @Option(
      names = "--markdown",
      description = "Write the whole catalogue in Markdown, as docs/indicators.md.")
  private boolean markdown;

  @Override
  public Integer call() {
    DefinitionFiles files = definitions();
    if (markdown) {
      console().out().print(Catalogue.markdown(files));
      console().out().flush();
      return DONE;
    }
    Definitions definitions = Definitions.load(files);
    if (id == null) {
      List<List<String>> rows = new ArrayList<>();
      definitions.indicators().values().forEach(definition -> rows.add(row(definition)));
      console().sayLines(TableWriter.table(COLUMNS, rows));
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
    Faults faults = new Faults();
    IndicatorSources sources = new IndicatorSources(files, definitions, faults);
    faults.throwIfAny("the definitions");
    tell(definition, definitions.disclosure(), sources, files);
    return DONE;
  }

  private static List<String> row(IndicatorDefinition definition) {
    return List.of(
        definition.id(),
        Integer.toString(definition.version()),
        definition.plan(),
        IndicatorWording.shortKind(definition),
        IndicatorWording.arrow(definition.mainCategory()),
        definition.name().vi(),
        definition.name().en());
  }

  private void tell(
      IndicatorDefinition definition,
      DisclosureRules rules,
      IndicatorSources sources,
      DefinitionFiles files) {
    console().say(definition.id() + "  " + definition.name().vi());
    console().say("     " + definition.name().en());
    console().sayLines(definition.meaning().vi());
    console().sayLines(definition.meaning().en());
    both("Plan §", new Words(definition.plan(), definition.plan()));
    both("Kind", IndicatorWording.kind(definition));
    both("Direction", IndicatorWording.direction(definition.mainCategory()));
    both("Counted above", definition.numerator());
    if (!definition.denominator().vi().isEmpty()) {
      both("Counted below", definition.denominator());
    }
    both("Value", IndicatorWording.measure(definition.mainCategory()));
    both("Counted in", IndicatorWording.grain(definition));
    both("On other boundaries", IndicatorWording.boundaries(definition));
    IndicatorWording.protection(definition, rules).ifPresent(words -> both("Protection", words));
    for (Words source : sources.of(definition)) {
      both("Fed by", source);
    }
    console().say("Parts:");
    for (Category category : definition.categories()) {
      console()
          .say(
              "  "
                  + (category.id().isEmpty() ? "(main)" : category.id())
                  + "  "
                  + category.name().vi()
                  + ", "
                  + category.unit().vi()
                  + " "
                  + IndicatorWording.arrow(category)
                  + (category.levels() == Category.Levels.OWN ? ", not added up" : ""));
    }
    console().say("Version " + definition.version());
    console().say("Reads: " + String.join(", ", definition.reads()));
    console().say("Files:");
    for (String name : List.of("indicator.yaml", "indicator.sql", "examples.yaml")) {
      Optional.of("indicators/" + definition.id() + "/" + name)
          .flatMap(files::find)
          .ifPresent(file -> console().say("  " + file));
    }
  }

  private void both(String label, Words words) {
    String text = words.vi().equals(words.en()) ? words.vi() : words.vi() + " · " + words.en();
    console().say(label + ": " + text.lines().collect(Collectors.joining(" ")));
  }
}
