package vn.hoi.ingest.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * One move of ground between units, by code.
 *
 * @param extent whole or part of the giving unit
 * @param populationMoved people moved, where known
 * @param group what the constant-boundary group of the change is called; empty: named by the
 *     product
 * @param toParent the unit that the receiving one belongs to from then on, 01 for the city without
 *     a district; empty: as the giving one
 * @param source where the change is stated
 * @param line the line of the reference file
 */
public record Succession(
    LocalDate on,
    String from,
    String to,
    String extent,
    OptionalLong populationMoved,
    String group,
    String toParent,
    String source,
    int line) {
  public Succession {
    if (!List.of("whole", "part").contains(extent)) {
      throw new IllegalArgumentException("the extent \"" + extent + "\" is neither whole nor part");
    }
    if (populationMoved.isPresent() && populationMoved.getAsLong() < 0) {
      throw new IllegalArgumentException("fewer than no people cannot move");
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException("the event has no source");
    }
  }
}
