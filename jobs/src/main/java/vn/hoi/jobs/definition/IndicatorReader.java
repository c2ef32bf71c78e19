package vn.hoi.jobs.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoi.jobs.definition.Category.Levels;
import vn.hoi.jobs.definition.Category.Parts;
import vn.hoi.jobs.definition.IndicatorDefinition.About;
import vn.hoi.jobs.definition.IndicatorDefinition.Direction;
import vn.hoi.jobs.definition.IndicatorDefinition.Grain;
import vn.hoi.jobs.definition.IndicatorDefinition.Kind;
import vn.hoi.jobs.definition.IndicatorDefinition.Sensitivity;
import vn.hoi.jobs.definition.IndicatorDefinition.ValuesOf;
import vn.hoi.warehouse.definition.DefinitionText;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;

/** Reads the folder of one indicator; every fault is noted with file and line. */
final class IndicatorReader {
  private static final int MOST_DECIMALS = 9;

  private final Faults faults;

  IndicatorReader(Faults faults) {
    this.faults = faults;
  }

  /** The indicator; empty when its text is no YAML, of which one fault tells enough. */
  Optional<IndicatorDefinition> read(String folder, Path yaml, Path sql) {
    YamlMap map = YamlFile.read(yaml, faults);
    if (!faults.none(yaml)) {
      return Optional.empty();
    }
    id(map, folder);
    Words name = Words.read(map, "name");
    List<Category> categories = categories(map, name);
    String main = map.text("main");
    if (categories.stream().noneMatch(c -> c.id().equals(main))) {
      map.fault("main", "`main: " + main + "` is no category of this indicator");
    }
    IndicatorDefinition definition =
        new IndicatorDefinition(
            folder,
            map.integer("version", 1, 1_000_000),
            name,
            Words.read(map, "meaning"),
            map.text("plan"),
            IndicatorWords.read(map, "kind", Kind.values()),
            Words.read(map, "numerator"),
            Words.readOptional(map, "denominator"),
            IndicatorWords.read(map, "sensitivity", Sensitivity.values()),
            IndicatorWords.read(map, "grain", Grain.values()),
            main,
            categories,
            sums(map, categories),
            remainders(map, folder, categories),
            map.texts("reads"),
            IndicatorWords.readOr(map, "values_of", ValuesOf.values(), ValuesOf.REVIEW),
            rows(map.map("rows")),
            hides(map.map("hides")),
            query(sql),
            yaml);
    if (definition.reads().isEmpty()) {
      map.fault("reads", "the field `reads` is missing; name the tables and views of the SQL");
    }
    map.end();
    return Optional.of(definition);
  }

  /** Others know the indicator by its folder, so that a wrong id misleads nobody. */
  private static void id(YamlMap map, String folder) {
    String id = map.text("id");
    if (map.has("id") && !id.equals(folder)) {
      map.fault("id", "`id: " + id + "` must be the name of its folder, " + folder);
    }
    if (!IndicatorDefinition.isIndicator(folder)) {
      map.fault(
          "id", "the folder `" + folder + "` must be a capital letter and two digits, such as O01");
    }
  }

  private static List<Category> categories(YamlMap map, Words name) {
    Measure measure = IndicatorWords.read(map, "measure", Measure.values());
    About about = IndicatorWords.read(map, "about", About.values());
    Category whole =
        new Category(
            "",
            name,
            measure,
            Words.read(map, "unit"),
            IndicatorWords.read(map, "direction", Direction.values()),
            about,
            denominatorAbout(map, measure, about),
            map.integer("decimals", 0, MOST_DECIMALS),
            levels(map, measure),
            "",
            IndicatorWords.readOr(map, "parts", Parts.values(), Parts.NESTED));
    if (whole.measure().hasDenominator() != map.has("denominator")) {
      map.fault("denominator", "a share needs `denominator`, and a count has none");
    }
    List<Category> categories = new ArrayList<>();
    if (map.text("main").isEmpty()) {
      categories.add(whole);
    }
    Set<String> seen = new HashSet<>();
    for (YamlMap entry : map.maps("categories")) {
      Category category = category(entry, whole);
      if (!seen.add(category.id())) {
        entry.fault("id", "the category " + category.id() + " stands twice");
      }
      categories.add(category);
    }
    for (YamlMap entry : map.maps("categories")) {
      if (entry.has("against")) {
        against(entry, categories);
      }
    }
    return categories;
  }

  private static void against(YamlMap entry, List<Category> categories) {
    String other = entry.text("against");
    if (categories.stream().noneMatch(c -> c.id().equals(other) && c.hasInterval())
        || other.equals(entry.text("id"))) {
      entry.fault(
          "against",
          "\""
              + other
              + "\" is no other category of this indicator that is a share of what can be counted; its"
              + " change would have no interval");
    }
  }

  private static Category category(YamlMap entry, Category whole) {
    Measure measure = IndicatorWords.readOr(entry, "measure", Measure.values(), whole.measure());
    About about = IndicatorWords.readOr(entry, "about", About.values(), whole.about());
    Category category =
        new Category(
            entry.text("id"),
            Words.read(entry, "name"),
            measure,
            entry.has("unit") ? Words.read(entry, "unit") : whole.unit(),
            IndicatorWords.readOr(entry, "direction", Direction.values(), whole.direction()),
            about,
            denominatorAbout(entry, measure, about),
            decimals(entry, measure, whole),
            levels(entry, measure),
            entry.has("against") ? entry.text("against") : "",
            IndicatorWords.readOr(entry, "parts", Parts.values(), whole.parts()));
    entry.end();
    return category;
  }

  private static About denominatorAbout(YamlMap map, Measure measure, About about) {
    if (map.has("denominator_about") && !measure.hasDenominator()) {
      map.fault("denominator_about", "`denominator_about` is for what has a denominator");
    }
    return IndicatorWords.readOr(map, "denominator_about", About.values(), about);
  }

  private static int decimals(YamlMap entry, Measure measure, Category whole) {
    if (entry.has("decimals")) {
      return entry.integer("decimals", 0, MOST_DECIMALS);
    }
    return measure.hasDenominator() ? whole.decimals() : 0;
  }

  private static Levels levels(YamlMap map, Measure measure) {
    Levels levels = IndicatorWords.readOr(map, "levels", Levels.values(), Levels.ADDED);
    if (levels == Levels.OWN && measure.hasDenominator()) {
      map.fault("levels", "`levels: own` is for counts; what has a denominator is added up");
    }
    return levels;
  }

  private static List<CategorySum> sums(YamlMap map, List<Category> categories) {
    List<CategorySum> sums = new ArrayList<>();
    for (YamlMap entry : map.maps("sums")) {
      List<CategorySum.Part> parts = new ArrayList<>();
      for (String part : entry.texts("of")) {
        boolean minus = part.startsWith("-");
        parts.add(new CategorySum.Part(minus ? part.substring(1) : part, minus ? -1 : 1));
      }
      CategorySum sum = new CategorySum(entry.text("total"), parts, entry.flag("exact"));
      for (String used : sum.categories()) {
        if (categories.stream().noneMatch(c -> c.id().equals(used))) {
          entry.fault("of", "`" + used + "` is no category of this indicator");
        }
      }
      entry.end();
      sums.add(sum);
    }
    return sums;
  }

  /** Those that are written down, and of each share of persons those below who are not above. */
  private static List<Remainder> remainders(YamlMap map, String id, List<Category> categories) {
    List<Remainder> remainders = new ArrayList<>();
    for (String text : map.texts("remainders")) {
      Optional<Remainder> remainder = Remainder.read(text);
      if (remainder.isEmpty()) {
        map.fault(
            "remainders",
            "`"
                + text
                + "` must be counts taken from each other, n above and d below the line, such as"
                + " n(G09) - n(G09.last_year)");
      }
      remainder.ifPresent(remainders::add);
    }
    for (Category category : categories) {
      if (category.about() == About.PERSONS
          && category.measure() == Measure.SHARE
          && category.parts() == Parts.NESTED) {
        remainders.add(Remainder.below(id, category.id()));
      }
    }
    return remainders;
  }

  private static Map<String, String> rows(YamlMap map) {
    Map<String, String> rows = new LinkedHashMap<>();
    for (String table : map.names()) {
      rows.put(table, map.text(table));
    }
    return rows;
  }

  private static Map<String, Hides> hides(YamlMap map) {
    Map<String, Hides> hides = new LinkedHashMap<>();
    for (String table : map.names()) {
      hides.put(table, IndicatorWords.read(map, table, Hides.values()));
    }
    return hides;
  }

  private String query(Path file) {
    Faults unread = new Faults();
    String text = DefinitionText.read(file, unread).strip();
    unread.all().forEach(fault -> faults.add(fault.file(), fault.line(), fault.sentence()));
    int semicolon = text.indexOf(';');
    if (text.isEmpty() && unread.none()) {
      faults.add(file, 1, "the query is empty");
    } else if (semicolon >= 0) {
      int line = (int) text.substring(0, semicolon).lines().count();
      faults.add(file, Math.max(1, line), "one query without `;` is wanted, also in comments");
    }
    return text;
  }
}
