package vn.hoi.jobs.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.TestRows;
import vn.hoi.warehouse.table.Table;

/** Adds rows whose days are nearly all such on which something begins or ends. */
class DenseRows {
  static final List<LocalDate> DAYS =
      Stream.of(
              "2016-12-31 2017-01-01 2017-06-30 2017-12-31 2018-01-01 2018-03-31 2018-04-01",
              "2018-06-30 2018-09-15 2018-12-31 2019-01-01 2019-03-31 2019-06-30 2019-07-01",
              "2019-12-31 2020-01-01 2020-02-29 2020-03-01 2020-06-30 2020-12-31 2021-01-01",
              "2021-06-30 2021-12-01 2021-12-31 2022-01-01")
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .map(LocalDate::parse)
          .toList();
  private final SplittableRandom random;
  private final TestRows rows;

  DenseRows(SplittableRandom random, TestRows rows) {
    this.random = random;
    this.rows = rows;
  }

  final SplittableRandom random() {
    return random;
  }

  final TestRows rows() {
    return rows;
  }

  final LocalDate day() {
    return any(DAYS);
  }

  final LocalDate later(LocalDate day) {
    List<LocalDate> later = new ArrayList<>(DAYS.stream().filter(day::isBefore).toList());
    later.add(day.plusDays(1));
    return any(later);
  }

  final <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  final <T> @Nullable T maybe(T value) {
    return random.nextInt(4) == 0 ? null : value;
  }

  final void add(Table table, String columns, @Nullable Object... cells) {
    String[] names = columns.split(" ", -1);
    @Nullable Object[] named = new @Nullable Object[2 * names.length];
    for (int i = 0; i < names.length; i++) {
      named[2 * i] = names[i];
      named[2 * i + 1] = cells[i];
    }
    rows.add(table, named);
  }
}
