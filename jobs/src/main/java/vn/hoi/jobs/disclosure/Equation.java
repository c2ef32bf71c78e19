package vn.hoi.jobs.disclosure;

import java.util.Map;
import vn.hoi.jobs.value.ValueKey;

/**
 * A relation that anyone can work out with: the signed cells add up to nought, such as a district
 * less its unions.
 *
 * @param terms the cells with their factors, 1 or -1
 */
record Equation(Map<ValueKey, Integer> terms) {
  Equation {
    terms = Map.copyOf(terms);
  }
}
