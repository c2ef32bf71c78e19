package vn.hoi.jobs.definition;

import java.util.ArrayList;
import java.util.List;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * One of the target groups of the plan.
 *
 * @param id its code
 * @param name its name
 */
public record TargetGroup(String id, Words name) {
  static List<TargetGroup> readAll(YamlMap top) {
    List<TargetGroup> groups = new ArrayList<>();
    for (YamlMap entry : top.maps("groups")) {
      groups.add(new TargetGroup(entry.text("id"), Words.read(entry, "name")));
      entry.end();
    }
    top.end();
    return groups;
  }
}
