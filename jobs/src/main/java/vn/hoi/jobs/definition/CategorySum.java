package vn.hoi.jobs.definition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A statement that some categories add up to another, for each place and period. Disclosure control
 * sees to it that no suppressed part can be got by subtraction.
 *
 * @param total the category that is the sum
 * @param parts what is added up
 * @param exact whether it must hold of every value: then it is checked when values are computed
 */
public record CategorySum(String total, List<Part> parts, boolean exact) {
  /**
   * A term of the sum.
   *
   * @param category the category
   * @param sign 1 or -1
   */
  public record Part(String category, int sign) {}

  public CategorySum {
    parts = List.copyOf(parts);
  }

  /** Every category that occurs. */
  public Set<String> categories() {
    Set<String> all = parts.stream().map(Part::category).collect(Collectors.toSet());
    all.add(total);
    return Set.copyOf(all);
  }
}
