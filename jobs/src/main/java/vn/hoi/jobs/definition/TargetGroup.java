package vn.hoi.jobs.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    Set<String> seen = new HashSet<>();
    for (YamlMap entry : top.maps("groups")) {
      TargetGroup group = new TargetGroup(entry.text("id"), Words.read(entry, "name"));
      if (!seen.add(group.id())) {
        entry.fault("id", "the group " + group.id() + " stands twice");
      }
      groups.add(group);
      entry.end();
    }
    top.end();
    return groups;
  }
}
