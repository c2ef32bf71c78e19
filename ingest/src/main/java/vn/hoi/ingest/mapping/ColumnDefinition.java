package vn.hoi.ingest.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one source column is read.
 *
 * @param name the table's column it fills, or a name used within the mapping only
 * @param line the line of the form that the column is, for a form that becomes one record a line;
 *     empty otherwise
 * @param titles the header words as people write them
 * @param headers the folded header words, any of which names the column
 * @param required whether a row without a value is rejected
 * @param min least whole number
 * @param max greatest whole number
 * @param from first plausible date
 * @param to last plausible date
 * @param values for a choice: the folded label and the code it stands for
 * @param labels for a choice: the labels as people write them
 * @param personal whether what stands there may be written nowhere
 * @param fillDown whether a blank cell repeats the one above, as merged cells do
 * @param within for the name of a second unit: the column that names its district; empty: the row's
 *     own unit
 * @param needed where a value is needed although the column is not required: the values of another
 *     column, by its name
 * @param only rows with another text in this column are ignored; empty: all rows count
 * @param unit in what a file says that the amounts of the column are: a power of ten, so many đồng;
 *     null when it does not say
 */
public record ColumnDefinition(
    String name,
    String line,
    List<String> titles,
    List<String> headers,
    ValueType type,
    boolean required,
    long min,
    long max,
    LocalDate from,
    LocalDate to,
    Map<String, String> values,
    List<String> labels,
    boolean personal,
    boolean fillDown,
    String within,
    Map<String, Set<String>> needed,
    String only,
    @Nullable Integer unit) {
  public ColumnDefinition {
    titles = List.copyOf(titles);
    headers = List.copyOf(headers);
    values = Map.copyOf(values);
    labels = List.copyOf(labels);
    needed = Map.copyOf(needed);
  }

  /** The same column where a file says in what its amounts are. */
  public ColumnDefinition in(int power) {
    return with(max, power);
  }

  /** The same column where totals stand, which are as great as many rows make them. */
  public ColumnDefinition ofTotals() {
    return with(Long.MAX_VALUE, unit);
  }

  private ColumnDefinition with(long most, @Nullable Integer power) {
    return new ColumnDefinition(
        name, line, titles, headers, type, required, min, most, from, to, values, labels, personal,
        fillDown, within, needed, only, power);
  }

  /** Which numbers the column takes, in Vietnamese: {@code từ 0 đến 500.000}. */
  public String rangeVi() {
    return max == Long.MAX_VALUE
        ? "từ " + grouped(min, '.') + " trở lên"
        : "từ " + grouped(min, '.') + " đến " + grouped(max, '.');
  }

  /** The same in English: {@code from 0 to 500,000}. */
  public String rangeEn() {
    return max == Long.MAX_VALUE
        ? "of " + grouped(min, ',') + " or more"
        : "from " + grouped(min, ',') + " to " + grouped(max, ',');
  }

  /** Years have four digits and no groups. */
  private static String grouped(long number, char group) {
    String digits = Long.toString(number);
    return digits.length() < 5 ? digits : digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "" + group);
  }
}
