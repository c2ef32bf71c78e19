package vn.hoi.ingest.mapping;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * How rows that carry no record look, whatever the kind of file.
 *
 * @param total totals and sub-totals
 * @param subtotal those of the totals that cover the rows since the one before only
 * @param heading headings of blocks of rows
 * @param block those of the headings that no union can be called
 * @param note footnotes
 * @param signature the block under the table
 * @param above headings that stand above others and say nothing more than these
 * @param counted units in brackets behind a heading that say nothing more than it
 * @param synthetic words by which a file says that its data are made up
 */
public record RowPatterns(
    List<Pattern> total,
    List<Pattern> subtotal,
    List<Pattern> heading,
    List<Pattern> block,
    List<Pattern> note,
    List<Pattern> signature,
    List<Pattern> above,
    List<Pattern> counted,
    List<Pattern> synthetic) {
  static RowPatterns read(YamlMap map) {
    RowPatterns patterns =
        new RowPatterns(
            patterns(map, "total"),
            patterns(map, "subtotal"),
            patterns(map, "heading"),
            patterns(map, "block"),
            patterns(map, "note"),
            patterns(map, "signature"),
            patterns(map, "above"),
            patterns(map, "counted"),
            patterns(map, "synthetic"));
    map.end();
    return patterns;
  }

  private static List<Pattern> patterns(YamlMap map, String field) {
    try {
      return map.texts(field).stream().map(Pattern::compile).toList();
    } catch (PatternSyntaxException e) {
      map.fault(field, "`" + e.getPattern() + "` is no pattern: " + e.getDescription());
      return List.of();
    }
  }

  /** Whether a folded text is one of some patterns from beginning to end. */
  public static boolean is(List<Pattern> patterns, String folded) {
    return patterns.stream().anyMatch(p -> p.matcher(folded).matches());
  }
}
