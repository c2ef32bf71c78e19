package vn.hoi.cli.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoi.cli.Counts;
import vn.hoi.cli.IndicatorId;
import vn.hoi.cli.StudyCommand;
import vn.hoi.cli.sql.AnswerWriter.AnswerColumn;
import vn.hoi.cli.sql.TableWriter;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.trial.Trial;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.study.Study;

/** Counts one indicator as it stands now and writes nothing. */
@Command(
    name = "try",
    header = {
      "Count one indicator as it stands now, by DuckDB alone; nothing is written.",
      "Tính thử một chỉ tiêu theo định nghĩa hiện tại, không ghi gì vào kho."
    },
    description = {
      "Runs its examples, then counts it from the current snapshot and shows the city and the"
          + " districts, or one place, beside what was computed last. What it is built on, the"
          + " values of other indicators, is taken as computed last.",
      "Leaves with 3 when an example fails or the definition is faulty."
    })
public final class TryCommand extends StudyCommand {
  private static final List<AnswerColumn> COLUMNS =
      List.of(
          new AnswerColumn("place", false),
          new AnswerColumn("n", true),
          new AnswerColumn("d", true),
          new AnswerColumn("value", true),
          new AnswerColumn("status", false),
          new AnswerColumn("computed", true),
          new AnswerColumn("difference", true));

  @SuppressWarnings("NullAway.Init") // picocli fills in required parameters before call()
  @Parameters(
      paramLabel = "INDICATOR",
      converter = IndicatorId.class,
      description = "The indicator, such as O01.")
  private String id;

  @Option(
      names = "--unit",
      paramLabel = "ID",
      description = "One place: 01, urban, rural, a district as 006, a union as 00241.")
  private @Nullable String unit;

  @Option(
      names = "--review",
      paramLabel = "PERIOD",
      description = "The period, such as midterm-2019. Default: the last one.")
  private String review = "";

  @Option(
      names = "--category",
      paramLabel = "NAME",
      description = "A part of the indicator. Default: the main one, and the city's parts below.")
  private @Nullable String category;

  @Override
  public Integer call() {
    Study study = study();
    Trial trial = Trial.run(study.warehouse(), study.definitions(), id, review);
    IndicatorDefinition definition = trial.definition();
    String part = category == null ? definition.main() : category;
    Parts.require(definition, part, "try");
    console()
        .say(
            id
                + " version "
                + definition.version()
                + "  "
                + definition.name().vi()
                + ", "
                + trial.review().id());
    trial.failing().forEach(fault -> console().sayLines("  " + fault));
    console().say(Counts.of(trial.examples(), "example holds", "examples hold") + ".");
    List<IndicatorValue> shown = shown(trial, part);
    console()
        .sayLines(
            shown.isEmpty()
                ? "No value: " + nothing(trial.snapshot())
                : TableWriter.table(
                    COLUMNS, shown.stream().map(value -> row(trial, value, part)).toList()));
    console().say("Snapshot " + trial.snapshot().name() + "; nothing was written.");
    return trial.failing().isEmpty() ? DONE : FAULTY;
  }

  private String nothing(Snapshot snapshot) {
    return snapshot.sequence() == 0
        ? "nothing has been received yet; run `" + suggestion().of("ingest") + "`."
        : "it does not apply to this place in this review.";
  }

  private List<IndicatorValue> shown(Trial trial, String part) {
    List<IndicatorValue> shown = new ArrayList<>();
    trial.values().stream()
        .filter(value -> value.key().category().equals(part))
        .filter(value -> unit == null ? above(value) : value.key().unitId().equals(unit))
        .sorted(Comparator.comparingInt(value -> value.key().level() == Level.CITY ? 0 : 1))
        .forEach(shown::add);
    if (category == null) {
      trial.values().stream()
          .filter(value -> !value.key().category().equals(part))
          .filter(
              value ->
                  unit == null
                      ? value.key().level() == Level.CITY
                      : value.key().unitId().equals(unit))
          .forEach(shown::add);
    }
    return shown;
  }

  private static boolean above(IndicatorValue value) {
    return value.key().level() == Level.CITY || value.key().level() == Level.DISTRICT;
  }

  private static List<String> row(Trial trial, IndicatorValue value, String part) {
    String of = value.key().category();
    Category shown = trial.definition().category(of).orElseThrow();
    String place = value.key().unitId();
    String name = trial.names().getOrDefault(place, "");
    OptionalDouble last = trial.computed().getOrDefault(value.key(), OptionalDouble.empty());
    return List.of(
        (place + " " + name).strip() + (of.equals(part) ? "" : ", " + of),
        number(value.numerator()),
        number(value.denominator()),
        rounded(value.value(), shown),
        value.status().word(),
        rounded(last, shown),
        difference(value.value(), last, shown));
  }

  private static String number(OptionalLong number) {
    return number.isPresent() ? Counts.of(number.getAsLong()) : "";
  }

  private static String rounded(OptionalDouble value, Category category) {
    return value.isPresent()
        ? BigDecimal.valueOf(value.getAsDouble())
            .setScale(category.decimals(), RoundingMode.HALF_UP)
            .toPlainString()
        : "";
  }

  private static String difference(OptionalDouble now, OptionalDouble last, Category category) {
    if (now.isEmpty() || last.isEmpty()) {
      return now.isPresent() == last.isPresent() ? "" : now.isPresent() ? "new" : "gone";
    }
    if (Objects.equals(now, last)) {
      return "same";
    }
    double points = now.getAsDouble() - last.getAsDouble();
    String text = rounded(OptionalDouble.of(points), category);
    return points > 0 ? "+" + text : text;
  }
}
