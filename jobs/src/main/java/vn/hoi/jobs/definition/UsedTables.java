package vn.hoi.jobs.definition;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which tables the values of an indicator, and of those it reads, are made of. */
public final class UsedTables {
  private static final Pattern OWN_UNION = Pattern.compile("\\bt\\.unit_id\\b");

  /** A condition by which only rows of the window's own days or years are counted. */
  private static final Pattern OF_WINDOW =
      Pattern.compile(
          "(\\bbetween|>=)\\s+p\\.window_start\\b"
              + "|\\b(from|join)\\s+(period_year|year_in_window|half_in_window)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OR = Pattern.compile("\\bor\\b", Pattern.CASE_INSENSITIVE);

  /** How a table is used; of two uses the later one is told. */
  public enum Use {
    /** The conditions on other tables look something up in it, of any place. */
    LOOKED_UP,
    /** Its rows are counted at the union they name. */
    COUNTED_AT_UNION,
    /** Its rows are counted at another place: that of a person, or of the union they are about. */
    COUNTED_ANYWHERE
  }

  private final Definitions definitions;
  private final Map<String, Use> tables = new TreeMap<>();
  private final Set<String> anyTime = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  private UsedTables(Definitions definitions) {
    this.definitions = definitions;
  }

  /** Each table that {@code rows} of the indicator or of one that it reads names. */
  public static Map<String, Use> of(Definitions definitions, IndicatorDefinition definition) {
    UsedTables used = new UsedTables(definitions);
    used.add(definition);
    return Map.copyOf(used.tables);
  }

  /**
   * Those of the tables of which rows of years before a review's window may be counted too, as of a
   * stock or of the baseline.
   */
  public static Set<String> ofAnyTime(Definitions definitions, IndicatorDefinition definition) {
    UsedTables used = new UsedTables(definitions);
    used.add(definition);
    return Set.copyOf(used.anyTime);
  }

  private void add(IndicatorDefinition definition) {
    if (!seen.add(definition.id())) {
      return;
    }
    definition
        .rows()
        .forEach(
            (table, condition) -> {
              for (String read : ViewOrder.reads(condition)) {
                add(read, Use.LOOKED_UP);
                anyTime.add(read);
              }
              for (String read : RowViews.tables(definitions, condition)) {
                add(read, Use.LOOKED_UP);
                // Of which days its rows are counted is told by their own condition.
                if (!definition.rows().containsKey(read)) {
                  anyTime.add(read);
                }
              }
              if (!OF_WINDOW.matcher(condition).find() || OR.matcher(condition).find()) {
                anyTime.add(table);
              }
              boolean own = OWN_UNION.matcher(condition).find();
              add(table, own ? Use.COUNTED_AT_UNION : Use.COUNTED_ANYWHERE);
            });
    boolean every = definition.reads().contains(IndicatorDefinition.EVERY_INDICATOR);
    for (IndicatorDefinition other : definitions.indicators().values()) {
      if (every || definition.reads().contains(other.id())) {
        add(other);
      }
    }
  }

  private void add(String table, Use use) {
    tables.merge(table, use, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }
}
