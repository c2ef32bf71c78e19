package vn.hoi.synthetic.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.Union;

/**
 * A model of gathering women of one target group.
 *
 * @param replicatedFrom the number of the model it was made after, null when its own
 */
public record Model(
    String id,
    Union union,
    String name,
    Group group,
    LocalDate started,
    @Nullable LocalDate ended,
    int members,
    @Nullable LocalDate reviewed,
    @Nullable String replicatedFrom) {
  public boolean aliveAt(LocalDate day) {
    return !started.isAfter(day) && (ended == null || ended.isAfter(day));
  }
}
