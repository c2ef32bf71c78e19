package vn.hoi.synthetic.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.Union;

/**
 * A matter brought to a union.
 *
 * @param joined first day the Union took part, null when it never did
 * @param passed the day it went to the level above, null when it never did
 * @param resolved null while open
 */
public record Matter(
    String id,
    MatterType type,
    Union union,
    LocalDate received,
    LocalDate due,
    @Nullable LocalDate joined,
    @Nullable LocalDate passed,
    @Nullable LocalDate resolved,
    int persons,
    boolean crowd,
    boolean beyondLevel) {
  public Matter {
    for (LocalDate later : new @Nullable LocalDate[] {joined, passed, resolved}) {
      if (later != null && later.isBefore(received)) {
        throw new IllegalArgumentException("matter " + id + " has a day before it was received");
      }
    }
  }
}
