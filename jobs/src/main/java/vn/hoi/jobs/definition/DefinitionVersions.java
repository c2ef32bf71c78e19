package vn.hoi.jobs.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.store.Snapshot;

/**
 * Holds a definition to its version: what can change a number may not change while the version
 * stays, because each published value says by which version it was counted. Words may change, and
 * so may comments, the layout of a query, and columns of a view that the indicator does not use.
 */
public final class DefinitionVersions {
  private static final String FACT = "definition.";

  /** Of a list that counts as the indicator's query does; in older snapshots it is missing. */
  private static final String INDEX = FACT + QualityIndex.INDICATOR + ".index";

  private static final Pattern QUIET =
      Pattern.compile("'(?:[^']++|'')*+'|--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[a-z_][a-z_0-9]*");

  private DefinitionVersions() {}

  /** Writes the version of each indicator with a hash of what it counts into a snapshot. */
  public static Snapshot.Draft write(Definitions definitions, Snapshot.Draft draft) {
    definitions
        .indicators()
        .values()
        .forEach(
            definition ->
                draft.fact(
                    FACT + definition.id(),
                    definition.version() + " " + digest(definition, definitions)));
    IndicatorDefinition index = definitions.indicators().get(QualityIndex.INDICATOR);
    if (index != null) {
      draft.fact(INDEX, index.version() + " " + digest(definitions.quality()));
    }
    return draft;
  }

  /** Notes every indicator that counts otherwise than a snapshot's values and has their version. */
  public static void check(Definitions definitions, Snapshot snapshot, Faults faults) {
    for (IndicatorDefinition definition : definitions.indicators().values()) {
      String computed = snapshot.fact(FACT + definition.id());
      check(definition, computed, digest(definition, definitions), "", faults);
    }
    IndicatorDefinition index = definitions.indicators().get(QualityIndex.INDICATOR);
    if (index != null) {
      String by = ", by another quality_index.yaml,";
      check(index, snapshot.fact(INDEX), digest(definitions.quality()), by, faults);
    }
  }

  private static void check(
      IndicatorDefinition definition, String computed, String digest, String by, Faults faults) {
    String version = definition.version() + " ";
    if (computed.startsWith(version) && !computed.equals(version + digest)) {
      faults.add(
          definition.file(),
          YamlFile.read(definition.file(), new Faults()).line("version"),
          definition.id()
              + " counts otherwise"
              + by
              + " than version "
              + definition.version()
              + ", by which its values were computed; write `version: "
              + (definition.version() + 1)
              + "`, so that each value says by which definition it was counted");
    }
  }

  /**
   * Refuses definitions that changed under their version.
   *
   * @throws Problem of the author, naming all of them
   */
  public static void require(Definitions definitions, Snapshot snapshot) {
    Faults faults = new Faults();
    check(definitions, snapshot, faults);
    if (!faults.none()) {
      throw Problem.ofAuthor(
          "Cannot compute the indicators: "
              + (faults.all().size() == 1 ? "a definition" : "definitions")
              + " changed under the same version."
              + faults.all().stream().map(fault -> "\n  " + fault).collect(Collectors.joining()));
    }
  }

  /** A hash of all of a definition that can change a number. */
  static String digest(IndicatorDefinition definition, Definitions definitions) {
    StringBuilder text = new StringBuilder();
    text.append(definition.kind()).append(' ').append(definition.grain());
    text.append(' ').append(definition.main()).append('\n');
    for (Category part : definition.categories()) {
      text.append(part.id()).append(' ').append(part.measure());
      text.append(' ').append(part.levels()).append('\n');
    }
    text.append(new TreeSet<>(definition.reads())).append('\n');
    text.append(plain(definition.sql())).append('\n');
    Map<String, String> views = new TreeMap<>();
    definitions.viewsOf(List.of(definition)).forEach((name, sql) -> views.put(name, plain(sql)));
    views.forEach(
        (name, sql) -> {
          Set<String> words = words(plain(definition.sql()));
          views.forEach(
              (reader, text1) -> {
                if (!reader.equals(name)) {
                  words.addAll(words(text1));
                }
              });
          text.append(name).append(' ').append(used(sql, words)).append('\n');
        });
    return Hashes.of(text.toString()).substring(0, 16);
  }

  /** A hash of the index: of its bounds, weights and scenarios. */
  private static String digest(QualityIndex index) {
    StringBuilder text = new StringBuilder();
    text.append(index.lowPercent()).append(' ').append(index.highPercent());
    text.append(' ').append(index.minimumPercent()).append(' ').append(index.scenarios());
    text.append(' ').append(index.seed()).append(' ').append(index.spreadPercent()).append('\n');
    for (QualityIndex.Component part : index.components()) {
      text.append(part).append(' ').append(part.higher()).append(' ').append(part.weight());
      text.append('\n');
    }
    return Hashes.of(text.toString()).substring(0, 16);
  }

  /** A query without comments, in lower case but for quoted texts, with single spaces. */
  static String plain(String sql) {
    StringBuilder plain = new StringBuilder();
    Matcher quiet = QUIET.matcher(sql);
    int from = 0;
    while (quiet.find()) {
      plain.append(sql.substring(from, quiet.start()).toLowerCase(Locale.ROOT));
      plain.append(quiet.group().startsWith("'") ? quiet.group() : " ");
      from = quiet.end();
    }
    plain.append(sql.substring(from).toLowerCase(Locale.ROOT));
    return plain.toString().replaceAll("\\s+", " ").strip();
  }

  private static Set<String> words(String sql) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(sql);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /**
   * A view's query without those of its columns that no reader names. Only the list behind the
   * first word of a query that is one plain `select` is looked at; any other query counts as it
   * stands.
   */
  static String used(String sql, Set<String> words) {
    if (!sql.startsWith("select ") || sql.startsWith("select distinct ")) {
      return sql;
    }
    int depth = 0;
    boolean quoted = false;
    int begin = "select ".length();
    List<String> kept = new ArrayList<>();
    for (int i = begin; i < sql.length(); i++) {
      char c = sql.charAt(i);
      quoted ^= c == '\'';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean end = !quoted && depth == 0 && sql.startsWith(" from ", i);
      if (end || (!quoted && depth == 0 && c == ',')) {
        String column = sql.substring(begin, i).strip();
        String name =
            column.substring(Math.max(column.lastIndexOf(' '), column.lastIndexOf('.')) + 1);
        if (words.contains(name)) {
          kept.add(column);
        }
        begin = i + 1;
      }
      if (end) {
        String rest = sql.substring(i);
        return rest.contains(" union ") ? sql : "select " + String.join(", ", kept) + rest;
      }
    }
    return sql;
  }
}
