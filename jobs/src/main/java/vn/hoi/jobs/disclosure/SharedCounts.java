package vn.hoi.jobs.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.ValueKey;

/**
 * Counts that stand in several indicators or reviews, such as the members of a union, found as a
 * reader finds them: two columns of figures that are equal in every union that has both.
 */
final class SharedCounts {
  /** Columns that agree in fewer different figures above nought may do so by chance. */
  private static final int LEAST = 4;

  /** The numerators, or the denominators, of a category. */
  private record Column(TableKey table, String category, boolean below) {}

  private final List<Column> columns = new ArrayList<>();
  private final Map<Column, Integer> numbers = new HashMap<>();
  private final List<Map<String, Long>> figures = new ArrayList<>();
  private final Links links;
  private final Map<Integer, List<Integer>> alike = new HashMap<>();

  /**
   * @param values all values of the periods that are compared
   */
  SharedCounts(Collection<IndicatorValue> values) {
    Map<Column, Map<String, Long>> found = new LinkedHashMap<>();
    for (IndicatorValue value : values) {
      for (boolean below : new boolean[] {false, true}) {
        OptionalLong count = Shown.count(value, below);
        if (count.isPresent()) {
          found
              .computeIfAbsent(column(new Shown(value.key(), below)), c -> new TreeMap<>())
              .put(place(value.key()), count.getAsLong());
        }
      }
    }
    found.forEach(
        (column, of) -> {
          numbers.put(column, columns.size());
          columns.add(column);
          figures.add(of);
        });
    links = new Links(columns.size());
    List<List<@Nullable Long>> ofUnions = ofUnions(figures);
    for (int one = 0; one < columns.size(); one++) {
      for (int other = one + 1; other < columns.size(); other++) {
        if (agree(ofUnions.get(one), ofUnions.get(other))) {
          links.link(one, other);
        }
      }
    }
    for (int column = 0; column < columns.size(); column++) {
      alike.computeIfAbsent(links.root(column), r -> new ArrayList<>()).add(column);
    }
  }

  private static Column column(Shown shown) {
    return new Column(TableKey.of(shown.cell()), shown.cell().category(), shown.below());
  }

  private static String place(ValueKey key) {
    return key.level() + " " + key.unitId();
  }

  /** The columns' figures in all unions, in one order; null where a column has none. */
  private static List<List<@Nullable Long>> ofUnions(List<Map<String, Long>> figures) {
    List<String> unions =
        figures.stream()
            .flatMap(of -> of.keySet().stream())
            .filter(place -> place.startsWith(Level.GRASSROOTS + " "))
            .distinct()
            .toList();
    List<List<@Nullable Long>> rows = new ArrayList<>();
    for (Map<String, Long> of : figures) {
      List<@Nullable Long> row = new ArrayList<>();
      unions.forEach(union -> row.add(of.get(union)));
      rows.add(row);
    }
    return rows;
  }

  private static boolean agree(List<@Nullable Long> one, List<@Nullable Long> other) {
    Set<Long> different = new HashSet<>();
    for (int union = 0; union < one.size(); union++) {
      Long here = one.get(union);
      Long there = other.get(union);
      if (here != null && there != null) {
        if (!here.equals(there)) {
          return false;
        }
        if (here > 0) {
          different.add(here);
        }
      }
    }
    return different.size() >= LEAST;
  }

  /** The tables that share counts, those that hang together in one set. */
  Collection<Set<TableKey>> groups() {
    Map<TableKey, Integer> first = new HashMap<>();
    List<TableKey> tables = new ArrayList<>();
    for (Column column : columns) {
      if (first.putIfAbsent(column.table(), tables.size()) == null) {
        tables.add(column.table());
      }
    }
    Links together = new Links(tables.size());
    for (int column = 0; column < columns.size(); column++) {
      together.link(
          number(first, columns.get(links.root(column)).table()),
          number(first, columns.get(column).table()));
    }
    Map<Integer, Set<TableKey>> groups = new TreeMap<>();
    for (int table = 0; table < tables.size(); table++) {
      groups.computeIfAbsent(together.root(table), r -> new HashSet<>()).add(tables.get(table));
    }
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  private static int number(Map<TableKey, Integer> numbers, TableKey of) {
    return numbers.getOrDefault(of, 0);
  }

  /** The one count that stands for all that are the same in a place. */
  Shown same(Shown shown) {
    Integer column = numbers.get(column(shown));
    if (column == null) {
      return shown;
    }
    String place = place(shown.cell());
    Long count = figures.get(column).get(place);
    for (int other : alike.getOrDefault(links.root(column), List.of())) {
      if (count != null && count.equals(figures.get(other).get(place))) {
        Column first = columns.get(other);
        return new Shown(
            new ValueKey(
                first.table().indicator(),
                first.table().period(),
                first.category(),
                shown.cell().level(),
                shown.cell().unitId()),
            first.below());
      }
    }
    return shown;
  }
}
