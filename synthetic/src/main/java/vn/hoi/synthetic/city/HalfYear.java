package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A half-year on which every union owes a report. */
public record HalfYear(int year, int half) {
  public static final List<HalfYear> ALL =
      IntStream.range(0, 8).mapToObj(i -> new HalfYear(2018 + i / 2, 1 + i % 2)).toList();

  /** The half-year before the first: what the baseline of 31/3/2018 has to go by. */
  public static final HalfYear BEFORE = new HalfYear(2017, 2);

  public static List<HalfYear> withBefore() {
    return Stream.concat(Stream.of(BEFORE), ALL.stream()).toList();
  }

  /** `2018H1`. */
  public String id() {
    return year + "H" + half;
  }

  public LocalDate start() {
    return LocalDate.of(year, half == 1 ? 1 : 7, 1);
  }

  public LocalDate end() {
    return half == 1 ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
  }

  public LocalDate due() {
    return LocalDate.of(year, half == 1 ? 6 : 12, 20);
  }

  public String title() {
    return "6 tháng " + (half == 1 ? "đầu" : "cuối") + " năm " + year;
  }
}
