package vn.hoi.jobs.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.hoi.warehouse.Problem;

/**
 * Where each place lies. A unit version never moves between districts or areas, so this holds for
 * every period.
 */
public final class Places {
  /**
   * A place that results can be about.
   *
   * @param id its identity
   * @param level its level; a group of unions counts as grassroots
   * @param district the district or reporting unit it lies in or is; empty for the city and for
   *     unions without one
   * @param area urban, rural, or other for unions that are no commune; empty above grassroots
   * @param group the group of constant boundary; empty above grassroots
   */
  public record Place(String id, Level level, String district, String area, String group) {}

  private final String city;
  private final Map<String, Place> units = new HashMap<>();
  private final Set<String> areas = new HashSet<>();
  private final Map<String, Place> groups = new HashMap<>();
  private final Map<String, List<String>> unitsOfGroup = new TreeMap<>();

  /** The places of these units. */
  public Places(List<Place> all) {
    String top = "";
    for (Place place : all) {
      units.put(place.id(), place);
      if (place.level() == Level.CITY) {
        top = place.id();
      }
      if (place.level() == Level.GRASSROOTS) {
        group(place);
      }
    }
    city = top;
  }

  private void group(Place unit) {
    areas.add(unit.area());
    unitsOfGroup.computeIfAbsent(unit.group(), g -> new ArrayList<>()).add(unit.id());
    Place group =
        new Place(unit.group(), Level.GRASSROOTS, unit.district(), unit.area(), unit.group());
    Place before = groups.putIfAbsent(unit.group(), group);
    if (before != null && !before.equals(group)) {
      throw Problem.ofAuthor(
          "Cannot add up the boundary group "
              + unit.group()
              + ": its union "
              + unit.id()
              + " lies in another district or area than "
              + unitsOfGroup.get(unit.group()).get(0)
              + ". Set `groups_until` in boundaries.yaml to a day before the change that moved it.");
    }
  }

  /** The city's identity. */
  public String city() {
    return city;
  }

  /** The place of that identity: a unit of any level, or a group of constant boundary. */
  public Optional<Place> find(String id) {
    return Optional.ofNullable(units.getOrDefault(id, groups.get(id)));
  }

  /** The district, area or city of that identity: a place that unions add up to. */
  public Optional<Place> above(String id) {
    Place unit = units.get(id);
    if (unit != null) {
      return unit.level() == Level.GRASSROOTS ? Optional.empty() : Optional.of(unit);
    }
    return areas.contains(id)
        ? Optional.of(new Place(id, Level.AREA, "", "", ""))
        : Optional.empty();
  }

  /** The unit of that identity. */
  public Optional<Place> unit(String id) {
    return Optional.ofNullable(units.get(id));
  }

  /** The group of that identity. */
  public Optional<Place> group(String id) {
    return Optional.ofNullable(groups.get(id));
  }

  /** The grassroots units of a group, at any time. */
  public List<String> unitsOf(String group) {
    return List.copyOf(unitsOfGroup.getOrDefault(group, List.of()));
  }
}
