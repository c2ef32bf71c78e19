package vn.hoi.jobs.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.hoi.jobs.definition.IndicatorDefinition.Grain;
import vn.hoi.jobs.value.Places;

/**
 * Where the figures of a union, or of a group of unions on the same ground, go on the boundaries of
 * a day. A group is one unit where all its units end in one; what several units were counted for
 * together is never shared out among them.
 */
final class Ways {
  private final Places places;
  private final Crosswalk crosswalk;
  private final LocalDate groupsUntil;

  /**
   * @param groupsUntil the last day whose events tie units into groups
   */
  Ways(Places places, Crosswalk crosswalk, LocalDate groupsUntil) {
    this.places = places;
    this.crosswalk = crosswalk;
    this.groupsUntil = groupsUntil;
  }

  Shares of(Grain grain, String id, LocalDate day) {
    // Of what any place may count, a union may be named or a group.
    boolean isGroup =
        grain == Grain.BOUNDARY_GROUP || (grain == Grain.ANY && places.unit(id).isEmpty());
    return isGroup ? group(id, day) : crosswalk.carry(id, day);
  }

  private Shares group(String group, LocalDate day) {
    List<String> ground = ground(group);
    if (ground.size() == 1) {
      return crosswalk.carry(ground.get(0), day);
    }
    Set<String> reach = new TreeSet<>();
    ground.forEach(unit -> reach.addAll(crosswalk.reach(unit, day)));
    return reach.size() == 1
        ? Shares.all(reach.iterator().next())
        : Shares.unknown(reach, "counted for all units of the group together.");
  }

  /**
   * The units that cover a group's ground on the last day of the groups. One that began later, or
   * ended before without a successor, is a group of its own.
   */
  private List<String> ground(String group) {
    List<String> all = places.unitsOf(group);
    List<String> open = all.stream().filter(u -> crosswalk.isOpenOn(u, groupsUntil)).toList();
    return open.isEmpty() ? all : open;
  }
}
