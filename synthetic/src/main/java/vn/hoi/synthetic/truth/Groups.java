package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoi.synthetic.place.Union;

/** Constant-boundary groups of a district. */
final class Groups {
  private Groups() {}

  /** The groups that have a union open at the day, each with its unions of any time. */
  static Map<String, List<Union>> at(Facts facts, LocalDate day) {
    Map<String, List<Union>> groups = new LinkedHashMap<>();
    for (Union union : facts.unionsAt(day)) {
      groups.put(union.group(), new ArrayList<>());
    }
    for (Union union : facts.unions()) {
      List<Union> members = groups.get(union.group());
      if (members != null) {
        members.add(union);
      }
    }
    return groups;
  }

  static List<Union> open(List<Union> unions, LocalDate day) {
    return unions.stream().filter(u -> u.openAt(day)).toList();
  }
}
