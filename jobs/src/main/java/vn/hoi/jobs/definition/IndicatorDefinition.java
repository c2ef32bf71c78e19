package vn.hoi.jobs.definition;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One indicator as a researcher wrote it: {@code indicator.yaml} and {@code indicator.sql} in its
 * folder.
 *
 * @param id such as O01
 * @param version grows with every change of meaning
 * @param name its name
 * @param meaning what it says, for a reader who knows no code
 * @param plan the paragraphs of the plan it follows
 * @param kind whether it is a state, a flow inside the window, or a change
 * @param numerator what is counted above
 * @param denominator what is counted below; {@link Words#NONE} for counts
 * @param sensitivity which rule of disclosure it falls under
 * @param grain what one row of its SQL is about
 * @param main the category that stands for the indicator
 * @param categories all categories, the whole ({@code ""}) first where there is one
 * @param sums which categories add up to which
 * @param remainders numbers of persons that shown counts tell together
 * @param reads the tables, views and indicators that its SQL reads; {@code *}: all indicators
 * @param valuesOf the reviews whose values of other indicators it reads
 * @param rows for each traced table, which of its rows a value is made of: a condition over the row
 *     {@code t}, the unit {@code u} ({@code u.is_open} at the end of the as-of day) and the period
 *     {@code p}
 * @param hides what a lost row of a table can hide, where that is not told by the table's key
 * @param sql the query: period, unit_id, category, numerator, denominator
 * @param file the definition's file
 */
public record IndicatorDefinition(
    String id,
    int version,
    Words name,
    Words meaning,
    String plan,
    Kind kind,
    Words numerator,
    Words denominator,
    Sensitivity sensitivity,
    Grain grain,
    String main,
    List<Category> categories,
    List<CategorySum> sums,
    List<Remainder> remainders,
    List<String> reads,
    ValuesOf valuesOf,
    Map<String, String> rows,
    Map<String, Hides> hides,
    String sql,
    Path file) {
  /** What a value is in time. */
  public enum Kind {
    /** The state at the as-of day. */
    STOCK,
    /** Events inside the window. */
    FLOW,
    /** The as-of day against the baseline. */
    CHANGE
  }

  /** Which values of other indicators a value is made of. */
  public enum ValuesOf {
    /** Those of its own review. */
    REVIEW,
    /** Those of its review's baseline. */
    BASELINE,
    /** Those of both. */
    BOTH
  }

  /** Whether more is better. */
  public enum Direction {
    HIGHER,
    LOWER,
    NONE
  }

  /** How careful disclosure control is. */
  public enum Sensitivity {
    NORMAL,
    HIGH
  }

  /** What a numerator counts: only persons can be disclosed. */
  public enum About {
    PERSONS,
    UNITS,
    THINGS,
    /** Nothing is counted but measured, such as money or days. */
    AMOUNTS
  }

  /** What one row is about. */
  public enum Grain {
    /** A grassroots union. */
    UNIT,
    /** A group of unions that covers the same ground before and after every boundary change. */
    BOUNDARY_GROUP,
    /** A place of any level. */
    ANY
  }

  /** Stands in {@link #reads} for every other indicator. */
  public static final String EVERY_INDICATOR = "*";

  public IndicatorDefinition {
    categories = List.copyOf(categories);
    sums = List.copyOf(sums);
    remainders = List.copyOf(remainders);
    reads = List.copyOf(reads);
    rows = Map.copyOf(rows);
    hides = Map.copyOf(hides);
  }

  /** The category of that id, if the definition has it. */
  public Optional<Category> category(String category) {
    return categories.stream().filter(c -> c.id().equals(category)).findFirst();
  }

  /** The category that stands for the indicator. */
  public Category mainCategory() {
    return category(main).orElseThrow();
  }

  /** Whether it is computed from values of other indicators. */
  public boolean readsIndicators() {
    return reads.stream().anyMatch(IndicatorDefinition::isIndicator);
  }

  static boolean isIndicator(String name) {
    return name.equals(EVERY_INDICATOR) || name.matches("[A-Z][0-9]{2}");
  }
}
