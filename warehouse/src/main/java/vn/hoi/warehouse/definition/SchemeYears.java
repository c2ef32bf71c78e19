package vn.hoi.warehouse.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The years for which unions are rated by a scheme of {@code rating_schemes.yaml}.
 *
 * @param scheme the scheme's id, such as HD13-2017
 * @param from the first year
 * @param until the last year; empty while it is in force
 * @param levels the codes of its levels
 */
public record SchemeYears(String scheme, long from, OptionalLong until, List<String> levels) {
  public SchemeYears {
    levels = List.copyOf(levels);
  }

  /** The file of the schemes. */
  public static final String FILE = "rating_schemes.yaml";

  /** Reads the years of one scheme. */
  public static SchemeYears read(YamlMap entry) {
    SchemeYears years =
        new SchemeYears(
            entry.text("id"),
            entry.integer("from"),
            entry.optionalInteger("until"),
            entry.maps("levels").stream().map(level -> level.text("id")).toList());
    if (years.until().isPresent() && years.until().getAsLong() < years.from()) {
      entry.fault("until", "`until` must not lie before `from`");
    }
    return years;
  }

  /**
   * The years of all schemes; faults of the file are told where the schemes themselves are read.
   */
  public static List<SchemeYears> readAll(DefinitionFiles files) {
    List<SchemeYears> all = new ArrayList<>();
    Optional<Path> file = files.find(FILE);
    if (file.isPresent()) {
      YamlFile.read(file.get(), new Faults()).maps("schemes").forEach(e -> all.add(read(e)));
    }
    return all;
  }

  /** Whether unions are rated by it for a year. */
  public boolean hold(long year) {
    return year >= from && year <= until.orElse(Long.MAX_VALUE);
  }

  /** Whether there is a year for which unions are rated by both. */
  public boolean overlap(SchemeYears other) {
    return hold(other.from) || other.hold(from);
  }
}
