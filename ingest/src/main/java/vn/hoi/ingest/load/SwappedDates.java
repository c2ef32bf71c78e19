package vn.hoi.ingest.load;

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
  /** Fewer of either kind prove nothing. */
  private static final int PROOF = 2;

  private static final int MONTHS = 12;

  /**
   * A column of dates.
   *
   * @param sheet null in a text file
   * @param name of the column in its mapping
   */
  record Column(@Nullable String sheet, String name) {}

  /** How many dates of a column are real or text, early or late in their months. */
  private static final class Days {
    private int real;
    private int realLate;
    private int text;
    private int textLate;

    boolean isSwapped() {
      return real >= PROOF && realLate == 0 && textLate >= PROOF && text == textLate;
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
      days.text += day > 0 ? 1 : 0;
      days.textLate += day > MONTHS ? 1 : 0;
      return false;
    }
    int day = cell.date().getDayOfMonth();
    days.real++;
    days.realLate += day > MONTHS ? 1 : 0;
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
