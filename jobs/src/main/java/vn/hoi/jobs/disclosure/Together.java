package vn.hoi.jobs.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import vn.hoi.jobs.definition.Remainder;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.Problem;

/** Protects tables that share counts or tell a remainder together, until none gives one away. */
final class Together {
  private Together() {}

  /** Each table by itself first, then those of a period that hang together. */
  static void protectPeriod(Map<TableKey, ProtectedTable> tables) {
    protect(tables.values());
    SharedCounts shared = shared(tables);
    groups(shared, tables).forEach(group -> protect(shared, of(tables, group)));
  }

  /**
   * Those that hang together over several periods, such as the members at the start of windows that
   * begin on one day: one review would show what another withholds.
   */
  static void protectPeriods(Map<TableKey, ProtectedTable> tables) {
    SharedCounts shared = shared(tables);
    groups(shared, tables).stream()
        .filter(group -> group.stream().map(TableKey::period).distinct().count() > 1)
        .forEach(group -> protect(shared, of(tables, group)));
  }

  private static SharedCounts shared(Map<TableKey, ProtectedTable> tables) {
    return new SharedCounts(tables.values().stream().flatMap(t -> t.values().stream()).toList());
  }

  private static Map<TableKey, ProtectedTable> of(
      Map<TableKey, ProtectedTable> tables, Set<TableKey> group) {
    Map<TableKey, ProtectedTable> some = new TreeMap<>(tables);
    some.keySet().retainAll(group);
    return some;
  }

  private static void protect(SharedCounts shared, Map<TableKey, ProtectedTable> tables) {
    AcrossIndicators across = new AcrossIndicators(shared, List.copyOf(tables.values()));
    Collection<ProtectedTable> changed = tables.values();
    while (!changed.isEmpty()) {
      Map<TableKey, List<ValueKey>> more =
          across.companions(hidden(tables.values())).stream()
              .collect(Collectors.groupingBy(TableKey::of));
      changed = new ArrayList<>();
      for (Map.Entry<TableKey, List<ValueKey>> of : more.entrySet()) {
        ProtectedTable table = Objects.requireNonNull(tables.get(of.getKey()));
        if (table.hide(of.getValue())) {
          changed.add(table);
        }
      }
      protect(changed);
    }
  }

  /** The tables whose counts are the same or tell a remainder together. */
  private static Collection<Set<TableKey>> groups(
      SharedCounts shared, Map<TableKey, ProtectedTable> tables) {
    List<TableKey> keys = List.copyOf(tables.keySet());
    Links links = new Links(keys.size());
    Set<TableKey> found = new HashSet<>();
    List<Set<TableKey>> all = new ArrayList<>(shared.groups());
    tables.forEach(
        (key, table) -> {
          for (Remainder remainder : table.remainders()) {
            Set<TableKey> of = new HashSet<>(Set.of(key));
            remainder.terms().forEach(term -> of.add(new TableKey(term.indicator(), key.period())));
            of.retainAll(tables.keySet());
            all.add(of);
          }
        });
    for (Set<TableKey> group : all) {
      found.addAll(group);
      TableKey first = group.iterator().next();
      group.forEach(other -> links.link(keys.indexOf(first), keys.indexOf(other)));
    }
    Map<Integer, Set<TableKey>> groups = new TreeMap<>();
    for (int key = 0; key < keys.size(); key++) {
      if (found.contains(keys.get(key))) {
        groups.computeIfAbsent(links.root(key), r -> new HashSet<>()).add(keys.get(key));
      }
    }
    return groups.values();
  }

  /** All that the tables hide. */
  static Set<ValueKey> hidden(Collection<ProtectedTable> tables) {
    return tables.stream().flatMap(table -> table.hidden().stream()).collect(Collectors.toSet());
  }

  /** Each table is protected by itself, so the order in which they are done does not matter. */
  private static void protect(Collection<ProtectedTable> tables) {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Callable<ProtectedTable>> work = new ArrayList<>();
      tables.forEach(table -> work.add(table::protect));
      for (Future<ProtectedTable> done : pool.invokeAll(work)) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.ofOperator("Cannot protect the values: it was stopped.", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
