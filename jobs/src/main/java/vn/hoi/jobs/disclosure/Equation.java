package vn.hoi.jobs.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import vn.hoi.jobs.value.ValueKey;

/**
 * A relation that anyone can work out with: the signed cells add up to nought, such as a district
 * less its unions.
 *
 * @param terms the cells with their factors, 1 or -1
 */
record Equation(Map<ValueKey, Integer> terms) {
  Equation {
    // In order: Map.copyOf has another order in each run, and what is hidden must be the same.
    terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
  }
}
