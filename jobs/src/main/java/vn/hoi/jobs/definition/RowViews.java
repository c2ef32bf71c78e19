package vn.hoi.jobs.definition;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.hoi.warehouse.table.Tables;

/** The shared views by which the conditions {@code rows} of indicators name source rows. */
public final class RowViews {
  private RowViews() {}

  /** The views that conditions of some indicators read, and those that these read, in order. */
  public static Map<String, String> of(
      Definitions definitions, Collection<IndicatorDefinition> traced) {
    Set<String> names = new HashSet<>();
    traced.forEach(
        indicator -> indicator.rows().values().forEach(c -> names.addAll(ViewOrder.reads(c))));
    Map<String, String> read = new LinkedHashMap<>(definitions.views());
    read.keySet().retainAll(ViewOrder.readBy(names, definitions.views()));
    return read;
  }

  /** The tables that a condition looks something up in through shared views. */
  public static Set<String> tables(Definitions definitions, String condition) {
    Set<String> tables = new TreeSet<>();
    for (String view : ViewOrder.readBy(ViewOrder.reads(condition), definitions.views())) {
      tables.addAll(ViewOrder.reads(definitions.views().getOrDefault(view, "")));
    }
    tables.removeIf(name -> Tables.named(name).isEmpty());
    return tables;
  }
}
