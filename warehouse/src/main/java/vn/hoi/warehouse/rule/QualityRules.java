package vn.hoi.warehouse.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/**
 * The quality rules in force.
 *
 * @param rules in the order of their files
 * @param tables queries that rules may name as a table, by name
 */
public record QualityRules(List<QualityRule> rules, Map<String, String> tables) {
  private static final String FOLDER = "quality";
  private static final String TABLES = FOLDER + "/tables/";
  private static final Pattern READ = Pattern.compile("(?i)\\b(?:from|join)[\\s(]+(\\w+)");

  public QualityRules {
    rules = List.copyOf(rules);
    tables = Map.copyOf(tables);
  }

  /**
   * Reads them.
   *
   * @throws Problem of the author, with all faults of all rules
   */
  public static QualityRules load(DefinitionFiles files) {
    Faults faults = new Faults();
    QualityRules rules = read(files, faults);
    faults.throwIfAny("the quality rules");
    return rules;
  }

  /** Reads what can be read; all faults of all rules go where they are collected. */
  public static QualityRules read(DefinitionFiles files, Faults faults) {
    Map<String, Path> found = files.below(FOLDER);
    Map<String, String> tables = new TreeMap<>();
    found.forEach(
        (name, file) -> {
          if (name.startsWith(TABLES) && name.endsWith(".sql")) {
            tables.put(name.substring(TABLES.length(), name.length() - 4), text(file));
          }
        });
    List<QualityRule> rules = new ArrayList<>();
    Map<String, QualityRule> byId = new HashMap<>();
    found.forEach(
        (name, file) -> {
          if (name.endsWith(".yaml")) {
            YamlMap top = YamlFile.read(file, faults);
            for (YamlMap entry : top.maps("rules")) {
              QualityRule rule = RuleFile.read(entry);
              check(entry, rule, tables.keySet(), byId.putIfAbsent(rule.id(), rule));
              rules.add(rule);
            }
            top.end();
          }
        });
    return new QualityRules(rules, tables);
  }

  /**
   * The tables of the warehouse that a table of rules rests on: itself, or what its query reads, by
   * itself or through other queries.
   */
  public Set<String> sources(String table) {
    Set<String> found = new TreeSet<>();
    String query = tables.get(table);
    if (query == null) {
      if (Tables.named(table).isPresent()) {
        found.add(table);
      }
      return found;
    }
    Matcher read = READ.matcher(query.replaceAll("--[^\n]*", " "));
    while (read.find()) {
      String name = read.group(1).toLowerCase(Locale.ROOT);
      // A query reads none but those before it in the alphabet, so that this comes to an end.
      if (!tables.containsKey(name) || name.compareTo(table) < 0) {
        found.addAll(sources(name));
      }
    }
    return found;
  }

  private static void check(
      YamlMap entry, QualityRule rule, Set<String> queries, @Nullable QualityRule twin) {
    if (twin != null) {
      entry.fault("id", "the rule `" + rule.id() + "` stands already in " + twin.file());
    }
    if (Tables.named(rule.table()).filter(t -> t.access() == Table.Access.RECORDS).isPresent()) {
      entry.fault(
          "table",
          "`"
              + rule.table()
              + "` is about single persons, whom no finding may tell of; name another table");
    }
    if (entry.has("table")
        && !queries.contains(rule.table())
        && Tables.named(rule.table()).isEmpty()) {
      Set<String> known = new TreeSet<>(queries);
      Tables.all().stream()
          .filter(table -> table.access() == Table.Access.OPEN)
          .map(Table::name)
          .forEach(known::add);
      entry.fault(
          "table",
          "there is no table or query `" + rule.table() + "`; known: " + String.join(", ", known));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot read " + file + ": " + FileFault.of(e) + ".", e);
    }
  }
}
