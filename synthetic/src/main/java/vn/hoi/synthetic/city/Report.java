package vn.hoi.synthetic.city;

import java.time.LocalDate;
import vn.hoi.synthetic.place.Union;

/** What a union reported for a half-year on form B1. */
public record Report(
    Union union,
    HalfYear half,
    LocalDate receivedOn,
    int women,
    int start,
    int admitted,
    int left,
    int end,
    int branches) {
  /** In hundredths of a percent, rounded half up. */
  public int rate() {
    return (int) ((end * 20000L + women) / (2L * women));
  }

  /** In hundredths of a percent, with the decimals behind them cut off. */
  public int cutRate() {
    return (int) (end * 10000L / women);
  }
}
