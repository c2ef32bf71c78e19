package vn.hoi.cli.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of comparisons.
 *
 * @param cells by their columns, in order
 */
record Row(Map<String, @Nullable Object> cells) {
  Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** A cell as text; empty when missing. */
  String text(String column) {
    Object cell = cells.get(column);
    return cell == null ? "" : cell.toString();
  }

  /** A whole number; 0 when missing. */
  long whole(String column) {
    return cells.get(column) instanceof Number number ? number.longValue() : 0;
  }

  /** The same row with some cells missing. */
  Row without(String... columns) {
    Map<String, @Nullable Object> left = new LinkedHashMap<>(cells);
    List.of(columns).forEach(column -> left.put(column, null));
    return new Row(left);
  }

  /** The same row with a cell after another one. */
  Row with(String after, String column, @Nullable Object value) {
    Map<String, @Nullable Object> more = new LinkedHashMap<>();
    cells.forEach(
        (name, cell) -> {
          more.put(name, cell);
          if (name.equals(after)) {
            more.put(column, value);
          }
        });
    return new Row(more);
  }

  List<@Nullable Object> values() {
    return new ArrayList<>(cells.values());
  }
}
