package vn.hoi.synthetic.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Union;

/**
 * One activity.
 *
 * @param union organising union, null above the grassroots level
 * @param district organising or containing district, null for the city
 */
public record Activity(
    String id,
    ActivityType type,
    @Nullable Union union,
    @Nullable District district,
    LocalDate heldOn,
    @Nullable Group group,
    int persons,
    int turns,
    long thousandVnd,
    Details details) {
  public Activity {
    if (turns < persons) {
      throw new IllegalArgumentException("activity " + id + ": fewer turns than persons");
    }
  }

  public boolean gathersVoices() {
    return type == ActivityType.DIALOGUE || type == ActivityType.FORUM;
  }

  /** Begun, and its last day not yet over. */
  public boolean inForceAt(LocalDate day) {
    LocalDate last = details.ended();
    return !heldOn.isAfter(day) && (last == null || !last.isBefore(day));
  }
}
