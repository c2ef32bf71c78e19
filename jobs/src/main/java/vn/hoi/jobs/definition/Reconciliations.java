package vn.hoi.jobs.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.DefinitionText;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * Which reported figures are held against the records.
 *
 * @param checks figures that the records give too
 * @param rates printed rates
 * @param counts for each form the query that counts its lines from the records: period, unit_id,
 *     line, value; on DuckDB
 */
public record Reconciliations(List<Check> checks, List<Rate> rates, Map<String, String> counts) {
  /**
   * A figure.
   *
   * @param prefer reported or recomputed: which one should use where both are there
   * @param about persons or things
   */
  public record Check(String form, String line, String prefer, String about, Words name) {
    /** Whether it counts persons, so that small numbers stay within the team. */
    public boolean ofPersons() {
      return about.equals("persons");
    }
  }

  /** A printed rate and the lines it was made of. */
  public record Rate(String form, String line, String numerator, String denominator, Words name) {}

  public Reconciliations {
    checks = List.copyOf(checks);
    rates = List.copyOf(rates);
    counts = Map.copyOf(counts);
  }

  static Reconciliations read(YamlMap top, DefinitionFiles files, Faults faults) {
    Map<String, String> counts = new TreeMap<>();
    for (Map.Entry<String, Path> file : files.below("reconciliations").entrySet()) {
      String name = file.getKey();
      if (name.endsWith(".sql")) {
        counts.put(
            name.substring("reconciliations/".length(), name.length() - ".sql".length()),
            DefinitionText.read(file.getValue(), faults).strip());
      }
    }
    List<Check> checks = new ArrayList<>();
    for (YamlMap entry : top.maps("checks")) {
      Check check =
          new Check(
              entry.text("form"),
              entry.text("line"),
              entry.oneOf("prefer", List.of("recomputed", "reported")),
              entry.oneOf("about", List.of("persons", "things")),
              Words.read(entry, "name"));
      if (!counts.containsKey(check.form())) {
        entry.fault("form", "there is no reconciliations/" + check.form() + ".sql to count it");
      }
      entry.end();
      checks.add(check);
    }
    List<Rate> rates = new ArrayList<>();
    for (YamlMap entry : top.maps("rates")) {
      rates.add(
          new Rate(
              entry.text("form"),
              entry.text("line"),
              entry.text("numerator"),
              entry.text("denominator"),
              Words.read(entry, "name")));
      entry.end();
    }
    top.end();
    return new Reconciliations(checks, rates, counts);
  }
}
