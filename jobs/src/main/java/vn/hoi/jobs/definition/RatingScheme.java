package vn.hoi.jobs.definition;

import java.util.ArrayList;
import java.util.List;
import vn.hoi.warehouse.definition.SchemeYears;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * A dated scheme by which unions are rated.
 *
 * @param id such as HD13-2017
 * @param name its name
 * @param years the years for which unions are rated by it; those of two schemes do not overlap
 * @param levels its levels, best first
 */
public record RatingScheme(String id, Words name, SchemeYears years, List<Level> levels) {
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
        twice(level, levels, entry.text("id"));
      }
      if (levels.isEmpty()) {
        entry.fault("levels", "a scheme needs `levels`, one at the least");
      }
      SchemeYears years = SchemeYears.read(entry);
      for (RatingScheme other : schemes) {
        if (other.id().equals(years.scheme())) {
          entry.fault("id", "the scheme " + other.id() + " stands twice");
        } else if (other.years().overlap(years)) {
          entry.fault(
              "from",
              "for some year unions would be rated by "
                  + other.id()
                  + " and by "
                  + years.scheme()
                  + "; let `until` of the one lie before `from` of the other");
        }
      }
      schemes.add(new RatingScheme(years.scheme(), Words.read(entry, "name"), years, levels));
      entry.end();
    }
    return schemes;
  }

  /** Of two levels with one rank nobody could say which of them is better. */
  private static void twice(YamlMap entry, List<Level> levels, String scheme) {
    Level last = levels.get(levels.size() - 1);
    for (Level other : levels.subList(0, levels.size() - 1)) {
      if (other.id().equals(last.id())) {
        entry.fault("id", "the level " + last.id() + " stands twice");
      } else if (other.rank() == last.rank()) {
        entry.fault("rank", "two levels of " + scheme + " have the rank " + last.rank());
      }
    }
  }
}
