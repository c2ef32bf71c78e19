package vn.hoi.jobs.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * A union in which the plan is tried first (đơn vị chỉ đạo điểm).
 *
 * @param unit its unit_id
 * @param source the document that names it
 */
public record PilotUnit(String unit, String source) {
  static List<PilotUnit> readAll(YamlMap top) {
    List<PilotUnit> pilots = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlMap entry : top.maps("pilot_units")) {
      PilotUnit pilot = new PilotUnit(entry.text("unit"), entry.text("source"));
      if (!seen.add(pilot.unit())) {
        entry.fault("unit", "the union " + pilot.unit() + " stands twice");
      }
      entry.end();
      pilots.add(pilot);
    }
    top.end();
    return pilots;
  }
}
