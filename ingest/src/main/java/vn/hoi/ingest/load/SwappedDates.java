package vn.hoi.ingest.load;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.text.VietnameseDate;

/**
 * Finds the columns of dates that were typed, day first, into an Excel that takes the month first:
 * {@code 05/03/2019} became 3 May there, and {@code 13/03/2019}, no date to it, stayed text. That
 * is known at the last row only: the file is then read again, with these columns known from the
 * start.
 */
final class SwappedDates {
  private static final int MONTHS = 12;

  /**
   * How often days that follow no rule are all early, or all late, in their months: 12 days of 30,
   * and 18. What would come about by chance once in a thousand columns, or more often, proves
   * nothing.
   */
  private static final double EARLY = 0.4;

  private static final double LATE = 0.6;
  private static final double CHANCE = 0.001;

  /**
   * A column of dates.
   *
   * @param sheet null in a text file
   * @param name of the column in its mapping
   */
  record Column(@Nullable String sheet, String name) {}

  /**
   * The days of a column, real and text. Only different ones count: a column of models that all
   * began on a 1st, or on 8 March, shows nothing of how it was typed.
   */
  private static final class Days {
    private final BitSet real = new BitSet();
    private final BitSet text = new BitSet();

    boolean isSwapped() {
      return !real.isEmpty()
          && real.length() <= MONTHS + 1
          && text.nextSetBit(0) > MONTHS
          && Math.pow(EARLY, real.cardinality()) * Math.pow(LATE, text.cardinality()) < CHANCE;
    }
  }

  private final Set<Column> known;
  private final Map<Column, Days> columns = new HashMap<>();

  /**
   * @param known columns that an earlier reading of the file found
   */
  SwappedDates(Set<Column> known) {
    this.known = known;
  }

  /** None: for text files, which hold no real date. */
  static SwappedDates none() {
    return new SwappedDates(Set.of());
  }

  /** Takes a cell; true when nobody can tell its day from its month. */
  boolean isSwapped(@Nullable String sheet, ColumnDefinition definition, SourceCell cell) {
    if (definition.type() != ValueType.DATE) {
      return false;
    }
    Column column = new Column(sheet, definition.name());
    Days days = columns.computeIfAbsent(column, c -> new Days());
    if (cell.date() == null) {
      int day = VietnameseDate.typedDay(cell.text());
      if (day > 0) {
        days.text.set(day);
      }
      return false;
    }
    int day = cell.date().getDayOfMonth();
    days.real.set(day);
    return known.contains(column) && day != cell.date().getMonthValue();
  }

  /** Columns found only now: not empty means that the file must be read again. */
  Set<Column> found() {
    Set<Column> found = new HashSet<>();
    columns.forEach(
        (column, days) -> {
          if (days.isSwapped() && !known.contains(column)) {
            found.add(column);
          }
        });
    return found;
  }
}
