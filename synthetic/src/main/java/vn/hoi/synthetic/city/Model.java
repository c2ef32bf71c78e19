package vn.hoi.synthetic.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.Union;

/** A model of gathering women of one target group. */
public record Model(
    String id,
    Union union,
    String name,
    Group group,
    LocalDate started,
    @Nullable LocalDate ended,
    int members,
    @Nullable LocalDate reviewed) {
  public boolean aliveAt(LocalDate day) {
    return !started.isAfter(day) && (ended == null || ended.isAfter(day));
  }
}
