package vn.hoi.jobs.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoi.jobs.definition.CategorySum;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;

/** Writes down all relations between the values of one indicator that a reader knows. */
final class Equations {
  private final Places places;

  Equations(Places places) {
    this.places = places;
  }

  /**
   * The relations: district = its unions, area = its unions, city = its districts, city = its
   * areas, and in each place the sums of categories that the definition states. Only what reported
   * is in a sum. Sums of categories that are nearly exact, and sums of distinct persons, few of
   * whom are in two unions, are taken as exact, which errs on the safe side.
   */
  List<Equation<ValueKey>> of(IndicatorDefinition definition, Collection<IndicatorValue> values) {
    Map<Sum, Map<ValueKey, Integer>> sums = new HashMap<>();
    Map<ValueKey, IndicatorValue> known = new HashMap<>();
    for (IndicatorValue value : values) {
      if (value.status() != Status.NOT_REPORTED) {
        known.put(value.key(), value);
      }
    }
    List<Equation<ValueKey>> equations = new ArrayList<>();
    for (ValueKey key : known.keySet()) {
      if (key.level() == Level.GRASSROOTS) {
        places
            .find(key.unitId())
            .ifPresent(
                place -> {
                  if (place.district().isEmpty()) {
                    // Beside the districts in the city's sum.
                    part(sums, at(key, Level.CITY, places.city()), Level.DISTRICT, key);
                  } else {
                    part(sums, at(key, Level.DISTRICT, place.district()), key);
                  }
                  part(sums, at(key, Level.AREA, place.area()), key);
                });
      } else if (key.level() != Level.CITY) {
        part(sums, at(key, Level.CITY, places.city()), key);
      }
      for (CategorySum sum : definition.sums()) {
        if (sum.total().equals(key.category())) {
          equations.add(categories(key, sum));
        }
      }
    }
    sums.forEach(
        (sum, parts) -> {
          if (known.containsKey(sum.total())) {
            parts.put(sum.total(), -1);
            equations.add(new Equation<>(parts));
          }
        });
    return equations;
  }

  /** A total and the level of its parts: the city is the sum of its districts and of its areas. */
  private record Sum(ValueKey total, Level parts) {}

  private static void part(Map<Sum, Map<ValueKey, Integer>> sums, ValueKey total, ValueKey part) {
    part(sums, total, part.level(), part);
  }

  private static void part(
      Map<Sum, Map<ValueKey, Integer>> sums, ValueKey total, Level parts, ValueKey part) {
    sums.computeIfAbsent(new Sum(total, parts), s -> new HashMap<>()).put(part, 1);
  }

  private static Equation<ValueKey> categories(ValueKey total, CategorySum sum) {
    Map<ValueKey, Integer> terms = new HashMap<>();
    terms.put(total, -1);
    for (CategorySum.Part part : sum.parts()) {
      ValueKey key =
          new ValueKey(
              total.indicator(), total.period(), part.category(), total.level(), total.unitId());
      terms.put(key, part.sign());
    }
    return new Equation<>(terms);
  }

  private static ValueKey at(ValueKey key, Level level, String unitId) {
    return new ValueKey(key.indicator(), key.period(), key.category(), level, unitId);
  }
}
