package vn.hoi.ingest.unit;

import java.time.LocalDate;

/**
 * An event of the reference with the unit versions that its codes meant on the day.
 *
 * @param from identity of the giving version
 * @param to identity of the receiving version
 * @param event the event as written
 */
public record UnitMove(String from, String to, Succession event) {
  /** The first day of the new state. */
  public LocalDate on() {
    return event.on();
  }

  String label() {
    return event.group();
  }
}
