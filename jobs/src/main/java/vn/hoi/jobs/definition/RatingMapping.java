package vn.hoi.jobs.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * How levels of one rating scheme are read in another. Without it ratings of two schemes are never
 * compared; the team gives it and says where it comes from.
 *
 * @param from the scheme a union was rated by
 * @param to the scheme it is compared in
 * @param levels the level in {@code to} of each level in {@code from}; one left out stays unknown
 * @param source the document or decision that says so
 */
public record RatingMapping(String from, String to, Map<String, String> levels, String source) {
  public RatingMapping {
    levels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }

  static List<RatingMapping> readAll(YamlMap top, List<RatingScheme> schemes) {
    List<RatingMapping> mappings = new ArrayList<>();
    for (YamlMap entry : top.maps("mappings")) {
      String from = entry.text("from");
      String to = entry.text("to");
      Map<String, String> levels = new LinkedHashMap<>();
      YamlMap pairs = entry.map("levels");
      pairs.names().forEach(level -> levels.put(level, pairs.text(level)));
      RatingMapping mapping = new RatingMapping(from, to, levels, entry.text("source"));
      check(mapping, entry, pairs, schemes);
      if (mappings.stream().anyMatch(m -> m.from().equals(from) && m.to().equals(to))) {
        entry.fault("from", "the mapping from " + from + " to " + to + " stands twice");
      }
      entry.end();
      mappings.add(mapping);
    }
    return mappings;
  }

  private static void check(
      RatingMapping mapping, YamlMap entry, YamlMap pairs, List<RatingScheme> schemes) {
    Optional<RatingScheme> from = scheme(entry, "from", mapping.from(), schemes);
    Optional<RatingScheme> to = scheme(entry, "to", mapping.to(), schemes);
    if (mapping.from().equals(mapping.to()) && !mapping.to().isEmpty()) {
      entry.fault("to", "a scheme needs no mapping to itself");
    }
    if (mapping.levels().isEmpty()) {
      entry.fault("levels", "no level is mapped; write each as `level: level`");
    }
    mapping
        .levels()
        .forEach(
            (level, read) -> {
              if (from.isPresent() && !from.get().has(level)) {
                pairs.fault(level, "`" + level + "` is no level of " + mapping.from());
              }
              if (to.isPresent() && !read.isEmpty() && !to.get().has(read)) {
                pairs.fault(level, "`" + read + "` is no level of " + mapping.to());
              }
            });
  }

  private static Optional<RatingScheme> scheme(
      YamlMap entry, String field, String id, List<RatingScheme> schemes) {
    Optional<RatingScheme> scheme = schemes.stream().filter(s -> s.id().equals(id)).findFirst();
    if (scheme.isEmpty() && !id.isEmpty()) {
      entry.fault(field, "`" + field + ": " + id + "` is no scheme above");
    }
    return scheme;
  }
}
