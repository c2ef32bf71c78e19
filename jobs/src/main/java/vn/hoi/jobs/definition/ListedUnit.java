package vn.hoi.jobs.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * A union that a document names, such as one in which the plan is tried first (đơn vị chỉ đạo điểm)
 * or one of a complex area (địa bàn phức tạp).
 *
 * @param unit its unit_id
 * @param source the document that names it
 */
public record ListedUnit(String unit, String source) {
  /**
   * Reads a file that is one list.
   *
   * @param list the field that holds the list
   */
  static List<ListedUnit> readAll(YamlMap top, String list) {
    List<ListedUnit> units = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlMap entry : top.maps(list)) {
      ListedUnit unit = new ListedUnit(entry.text("unit"), entry.text("source"));
      if (!seen.add(unit.unit())) {
        entry.fault("unit", "the union " + unit.unit() + " stands twice");
      }
      entry.end();
      units.add(unit);
    }
    top.end();
    return units;
  }
}
