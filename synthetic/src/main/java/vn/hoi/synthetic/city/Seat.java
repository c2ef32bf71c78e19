package vn.hoi.synthetic.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.Union;

/**
 * An officer's seat held by one person.
 *
 * @param ended first day no longer held, null while held
 * @param need the day on which a need of training was recorded, null when none was
 */
public record Seat(
    Person person,
    Union union,
    Role role,
    LocalDate started,
    @Nullable LocalDate ended,
    @Nullable LocalDate need) {
  public Seat {
    if (ended != null && !ended.isAfter(started)) {
      throw new IllegalArgumentException("seat ended " + ended + " not after " + started);
    }
  }

  public Seat(Person person, Union union, Role role, LocalDate started, @Nullable LocalDate ended) {
    this(person, union, role, started, ended, null);
  }

  public boolean heldAt(LocalDate day) {
    return !started.isAfter(day) && (ended == null || ended.isAfter(day));
  }
}
