package vn.hoi.jobs.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import vn.hoi.jobs.value.UnitRow;

/**
 * What came of an example.
 *
 * @param example the example
 * @param lacking expected rows that were not returned
 * @param surplus returned rows that were not expected
 */
public record ExampleOutcome(Example example, List<UnitRow> lacking, List<UnitRow> surplus) {
  private static final int SHOWN = 12;
  private static final Comparator<UnitRow> ORDER =
      Comparator.comparing(UnitRow::period)
          .thenComparing(UnitRow::unitId)
          .thenComparing(UnitRow::category);

  public ExampleOutcome {
    lacking = List.copyOf(lacking);
    surplus = List.copyOf(surplus);
  }

  /** Compares what was returned with what was expected, row by row, in any order. */
  public static ExampleOutcome of(Example example, List<UnitRow> returned) {
    List<UnitRow> lacking = new ArrayList<>(example.expected());
    List<UnitRow> surplus = new ArrayList<>();
    for (UnitRow row : returned) {
      if (!lacking.remove(row)) {
        surplus.add(row);
      }
    }
    lacking.sort(ORDER);
    surplus.sort(ORDER);
    return new ExampleOutcome(example, lacking, surplus);
  }

  /** Whether exactly the expected rows came. */
  public boolean holds() {
    return lacking.isEmpty() && surplus.isEmpty();
  }

  /** The rows in which they differ, a line each, as an example writes them. */
  public String differences() {
    List<String> lines = new ArrayList<>();
    lines.add("period | unit_id | category | numerator | denominator");
    lacking.stream().limit(SHOWN).forEach(row -> lines.add("expected: " + text(row)));
    surplus.stream().limit(SHOWN).forEach(row -> lines.add("found:    " + text(row)));
    int more = Math.max(0, lacking.size() - SHOWN) + Math.max(0, surplus.size() - SHOWN);
    if (more > 0) {
      lines.add("and " + more + " more");
    }
    return String.join("\n      ", lines);
  }

  /** A row as an example writes it. */
  public static String text(UnitRow row) {
    String category = row.category().isEmpty() ? "''" : row.category();
    return String.join(
        " | ",
        row.period(),
        row.unitId(),
        category,
        text(row.numerator()),
        text(row.denominator()));
  }

  private static String text(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "(missing)";
  }
}
