package vn.hoi.jobs.definition;

import java.util.ArrayList;
import java.util.List;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * A dated scheme by which unions are rated.
 *
 * @param id such as HD13-2017
 * @param name its name
 * @param levels its levels, best first
 */
public record RatingScheme(String id, Words name, List<Level> levels) {
  /**
   * A level of the scheme.
   *
   * @param id its code
   * @param rank 1 is best
   * @param name its name
   * @param needsSupport whether the plan asks for support of unions with this level
   */
  public record Level(String id, long rank, Words name, boolean needsSupport) {}

  public RatingScheme {
    levels = List.copyOf(levels);
  }

  /** Whether it has that level. */
  boolean has(String level) {
    return levels.stream().anyMatch(l -> l.id().equals(level));
  }

  static List<RatingScheme> readAll(YamlMap top) {
    List<RatingScheme> schemes = new ArrayList<>();
    for (YamlMap entry : top.maps("schemes")) {
      List<Level> levels = new ArrayList<>();
      for (YamlMap level : entry.maps("levels")) {
        levels.add(
            new Level(
                level.text("id"),
                level.integer("rank"),
                Words.read(level, "name"),
                level.flag("needs_support")));
        level.end();
      }
      schemes.add(new RatingScheme(entry.text("id"), Words.read(entry, "name"), levels));
      entry.end();
    }
    return schemes;
  }
}
