package vn.hoi.jobs.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A relation that anyone can work out with: the signed cells add up to nought, such as a district
 * less its unions.
 *
 * @param terms the cells, or what they show, with their factors: 1 or -1 in sums of places and
 *     parts, any whole number but 0 in remainders
 * @param <K> what names a cell
 */
record Equation<K extends Comparable<K>>(Map<K, Integer> terms) {
  Equation {
    // In order: Map.copyOf has another order in each run, and what is hidden must be the same.
    terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
  }
}
