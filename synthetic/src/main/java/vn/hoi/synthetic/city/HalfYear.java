package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A half-year on which every union owes a report. */
public record HalfYear(int year, int half) {
  public static final List<HalfYear> ALL =
      IntStream.range(0, 8).mapToObj(i -> new HalfYear(2018 + i / 2, 1 + i % 2)).toList();

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
