package vn.hoi.ingest.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoi.warehouse.table.Table;

/**
 * How the files of one kind become records of one table.
 *
 * @param kind the source kind, also the definition's file name
 * @param version of the form; a form that was changed has a definition for each version
 * @param digest a digest of all that the definition says
 * @param order kinds are received in this order: a kind comes after those it needs
 * @param table the table it fills
 * @param persons whether its files are about persons: never copied, nothing of them shown
 * @param workbook whether its files are workbooks; CSV otherwise
 * @param headerRows how many rows a header may take, merged into one
 * @param titles folded words, one of which stands above the header; empty: none needed
 * @param heading the first of the titles as people write it; empty when none is needed
 * @param scope where a file says what it is about
 * @param unitAt the day on which units are looked up: a date column, or {@code period_end}, {@code
 *     as_of}, {@code year_end}
 * @param levelColumn the column that says of which level the unit is; empty: all are grassroots
 * @param sections whether rows with a district's name begin a section of that district
 * @param columns the columns that are read
 * @param headings for each folded heading the position of its column
 * @param ignored folded headers of columns that are not read
 * @param constants columns that the file's scope or the definition fills, as {@code {period}} or a
 *     plain text
 * @param key the columns that may not repeat within a file
 * @param ordered pairs of date columns of which the second may not come before the first
 * @param together pairs of columns of which a row fills both or none
 */
public record MappingDefinition(
    String kind,
    int version,
    String digest,
    int order,
    Table table,
    boolean persons,
    boolean workbook,
    int headerRows,
    List<String> titles,
    String heading,
    ScopeDefinition scope,
    String unitAt,
    String levelColumn,
    boolean sections,
    List<ColumnDefinition> columns,
    Map<String, Integer> headings,
    Set<String> ignored,
    Map<String, String> constants,
    List<String> key,
    List<List<String>> ordered,
    List<List<String>> together) {
  public MappingDefinition {
    titles = List.copyOf(titles);
    columns = List.copyOf(columns);
    headings = Map.copyOf(headings);
    ignored = Set.copyOf(ignored);
    constants = Map.copyOf(constants);
    key = List.copyOf(key);
    ordered = List.copyOf(ordered);
    together = List.copyOf(together);
  }

  /** Whether each line of the form becomes a record of its own. */
  public boolean byLine() {
    return columns.stream().anyMatch(c -> !c.line().isEmpty());
  }
}
