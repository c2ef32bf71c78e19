package vn.hoi.charts.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoi.charts.text.TextPattern;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;

/** Reads {@code definitions/figures/*.yaml}; an author sees all faults of all files at once. */
public final class FigureReader {
  private static final List<String> LEVELS = List.of("grassroots", "district", "area", "city");

  private final DefinitionFiles files;
  private final List<PlotType> types;

  public FigureReader(DefinitionFiles files, List<PlotType> types) {
    this.files = files;
    this.types = List.copyOf(types);
  }

  /** All figures, in the order of the report. */
  public List<FigureDefinition> read() {
    Faults faults = new Faults();
    List<FigureDefinition> figures = read(faults);
    faults.throwIfAny("the definitions of figures");
    return figures;
  }

  /** Reads what can be read; all faults of all definitions go where they are collected. */
  public List<FigureDefinition> read(Faults faults) {
    List<FigureDefinition> figures = new ArrayList<>();
    files
        .below("figures")
        .forEach(
            (name, file) -> {
              if (name.endsWith(".yaml")) {
                YamlMap map = YamlFile.read(file, faults);
                if (faults.none(file)) {
                  figures.add(figure(file, map));
                }
              }
            });
    figures.sort(
        Comparator.comparingInt(FigureDefinition::place).thenComparing(FigureDefinition::id));
    return figures;
  }

  private FigureDefinition figure(Path file, YamlMap map) {
    String id = map.text("id");
    String expected = String.valueOf(file.getFileName()).replace(".yaml", "");
    if (map.has("id") && !id.equals(expected)) {
      map.fault("id", "`id: " + id + "` must be the name of the file, " + expected);
    }
    String plot = map.oneOf("plot", types.stream().map(PlotType::name).toList());
    PlotType type = types.stream().filter(t -> t.name().equals(plot)).findFirst().orElseThrow();
    Set<String> known = new LinkedHashSet<>(type.titleFacts().keySet());
    known.addAll(type.textFacts());
    FigureDefinition figure =
        new FigureDefinition(
            id,
            plot,
            (int) map.integer("place"),
            map.text("heading"),
            needed(map, "reviews"),
            map.text("indicator"),
            map.optionalText("category").orElse(""),
            map.oneOf("level", LEVELS),
            needed(map, "periods"),
            mark(map),
            titles(map, type.titleFacts(), type.cases()),
            sentence(map, "subtitle", known),
            map.optionalText("note").map(note -> sentence(map, "note", known)),
            sentence(map, "source", known),
            sentence(map, "alt", known),
            type.read(map, files));
    map.end();
    return figure;
  }

  private static List<String> needed(YamlMap map, String field) {
    List<String> texts = map.texts(field);
    if (texts.isEmpty()) {
      map.fault(field, "the field `" + field + "` is missing");
    }
    return texts;
  }

  private static Optional<Mark> mark(YamlMap map) {
    if (!map.has("mark")) {
      return Optional.empty();
    }
    YamlMap mark = map.map("mark");
    double value = number(mark, "value");
    Optional<Mark> read = Optional.of(new Mark(value, mark.text("label"), mark.text("below")));
    mark.end();
    return read;
  }

  /** A number written with a decimal point; 0 with a fault when it is none. */
  public static double number(YamlMap map, String field) {
    String text = map.text(field);
    try {
      return text.isEmpty() ? 0 : new java.math.BigDecimal(text).doubleValue();
    } catch (NumberFormatException e) {
      map.fault(field, "`" + field + ": " + text + "` must be a number such as 50 or 12.5");
      return 0;
    }
  }

  /** A title is checked with the widest facts; there are at most 99 places above the unions. */
  private static Map<String, TextPattern> titles(
      YamlMap map, Map<String, String> widestFacts, List<String> cases) {
    Map<String, String> facts = new HashMap<>(widestFacts);
    if (!"grassroots".equals(map.optionalText("level").orElse(""))) {
      facts.replaceAll((name, text) -> text.equals("999") ? "99" : text);
    }
    YamlMap titles = map.map("title");
    Map<String, TextPattern> patterns = new HashMap<>();
    for (String turn : cases) {
      TextPattern title = sentence(titles, turn, facts.keySet());
      patterns.put(turn, title);
      if (facts.keySet().containsAll(title.placeholders())) {
        String widest = title.fill(facts);
        int length = widest.codePointCount(0, widest.length());
        if (length > FigureDefinition.LONGEST_TITLE) {
          titles.fault(
              turn,
              "the title can grow to %s characters (`%s`); 62 fit the print width"
                  .formatted(length, widest));
        }
      }
    }
    titles.end();
    return patterns;
  }

  private static TextPattern sentence(YamlMap map, String field, Set<String> known) {
    TextPattern pattern = new TextPattern(map.text(field));
    Set<String> unknown = new HashSet<>(pattern.placeholders());
    unknown.removeAll(known);
    for (String name : unknown.stream().sorted().toList()) {
      map.fault(
          field,
          "nothing is known as {%s}; use one of {%s}"
              .formatted(name, String.join("}, {", known.stream().sorted().toList())));
    }
    return pattern;
  }
}
