package vn.hoi.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A release of invented numbers on the real names of districts and communes. Tests change single
 * values of it and say what must then be drawn.
 */
public final class SampleRelease {
  public static final ReviewPeriod BASELINE =
      new ReviewPeriod("baseline", LocalDate.of(2018, 3, 31), null, null, 2017);
  public static final ReviewPeriod MIDTERM = period("midterm-2019", 2019);
  public static final ReviewPeriod FINAL = period("final-2021", 2021);

  private final List<ReviewPeriod> periods;
  private final List<IndicatorValue> values = new ArrayList<>();
  private final List<IndicatorChange> changes = new ArrayList<>();
  private final List<BoundaryLine> onBoundaries = new ArrayList<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<TargetLine> targets = new ArrayList<>();
  private final List<IndicatorText> indicators = new ArrayList<>(SampleTexts.indicators());
  private final Random random = new Random(32);
  private boolean synthetic = true;
  private Reported reported = SampleTexts.reported();

  private SampleRelease(List<ReviewPeriod> periods) {
    this.periods = periods;
  }

  private static ReviewPeriod period(String id, int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    return new ReviewPeriod(id, end, LocalDate.of(2018, 1, 1), end, year);
  }

  /** Both dates of the mid-term review. */
  public static SampleRelease midterm() {
    return new SampleRelease(List.of(BASELINE, MIDTERM)).city();
  }

  /** All three dates of the final review. */
  public static SampleRelease finalReview() {
    return new SampleRelease(List.of(BASELINE, MIDTERM, FINAL)).city();
  }

  /** The final review's dates with no value at all. */
  public static SampleRelease empty() {
    return new SampleRelease(List.of(BASELINE, MIDTERM, FINAL));
  }

  private SampleRelease city() {
    place(new Place("01", "Hà Nội", "thành phố", "city", null, null));
    place(new Place("urban", "Khu vực đô thị", "", "area", null, null));
    place(new Place("rural", "Khu vực nông thôn", "", "area", null, null));
    for (String[] district : rows("hanoi_districts.csv")) {
      place(new Place(district[0], district[1], district[2], "district", null, null));
      boolean urban = district[2].equals("quận");
      double start = (urban ? 36 : 56) + random.nextDouble() * 12;
      double rise = random.nextGaussian() * 3 + 8;
      double trained = 35 + random.nextInt(30);
      for (int i = 0; i < periods.size(); i++) {
        double step = i == 0 ? 0 : periods.get(i).equals(FINAL) ? 1 : 0.45;
        share(
            "O01",
            i,
            "",
            "district",
            district[0],
            40_000 + random.nextInt(9_000),
            start + rise * step);
        share("O11", i, "", "district", district[0], 90 + random.nextInt(60), trained + 25 * step);
        share("I08", i, "grassroots", "district", district[0], 15, urban ? 55 + step * 30 : 97);
      }
      change("O01", "district", district[0]);
    }
    for (String[] commune : rows("hanoi_communes.csv")) {
      union(commune);
    }
    for (int i = 0; i < periods.size(); i++) {
      share("O01", i, "", "city", "01", 2_900_000, 55.7 + 3.6 * i);
      share("O01", i, "", "area", "urban", 1_300_000, 44.1 + 3.1 * i);
      share("O01", i, "", "area", "rural", 1_600_000, 62.3 + 3.9 * i);
      if (i > 0) {
        transitions(i);
      }
    }
    change("O01", "city", "01");
    return this;
  }

  private void union(String[] commune) {
    boolean urban = commune[2].equals("phường");
    double start = (urban ? 47 : 59) + random.nextGaussian() * 9;
    String unit = commune[4].isEmpty() ? commune[0] : commune[0] + "@" + commune[4];
    place(
        new Place(
            unit, commune[1], commune[2], "grassroots", commune[3], urban ? "urban" : "rural"));
    for (int i = 0; i < periods.size(); i++) {
      boolean after = periods.get(i).asOf().getYear() > 2019;
      if (after ? commune[5].isEmpty() : commune[4].isEmpty()) {
        share(
            "O01",
            i,
            "",
            "grassroots",
            unit,
            3_000 + random.nextInt(4_000),
            start + 3 * i + random.nextGaussian() * 2);
      }
    }
  }

  private void transitions(int period) {
    String[] levels = {"strong", "good", "average", "weak"};
    long[][] counts = {{268, 21, 3, 0}, {103, 84, 9, 1}, {22, 38, 15, 2}, {1, 6, 4, 2}};
    for (int from = 0; from < 4; from++) {
      for (int to = 0; to < 4; to++) {
        count("O05", period, levels[from] + ">" + levels[to], "city", "01", counts[from][to], 579);
      }
    }
    share("O05", period, "", "city", "01", 90, 78);
  }

  /** Adds a place, or puts it in the place of the one with the same id. */
  public SampleRelease place(Place place) {
    places.put(place.unitId(), place);
    return this;
  }

  /** Adds a share with the numerator nearest to a percentage. */
  public SampleRelease share(
      String indicator,
      int period,
      String category,
      String level,
      String unit,
      long d,
      double percent) {
    return count(indicator, period, category, level, unit, Math.round(d * percent / 100), d);
  }

  private SampleRelease count(
      String indicator, int period, String category, String level, String unit, long n, long d) {
    Status status = n == 0 ? Status.ZERO : Status.OBSERVED;
    values.add(
        new IndicatorValue(
            indicator,
            1,
            periods.get(period).id(),
            category,
            level,
            unit,
            n,
            d,
            100.0 * n / d,
            status,
            1,
            1,
            1.0,
            1.0,
            true,
            null,
            null,
            0));
    return this;
  }

  private void change(String indicator, String level, String unit) {
    String last = periods.get(periods.size() - 1).id();
    Double first = null;
    Double end = null;
    for (IndicatorValue v : values) {
      if (v.indicator().equals(indicator) && v.level().equals(level) && v.unitId().equals(unit)) {
        first = v.period().equals("baseline") ? v.value() : first;
        end = v.period().equals(last) ? v.value() : end;
      }
    }
    changes.add(
        new IndicatorChange(
            indicator,
            last,
            "baseline",
            "",
            level,
            unit,
            first,
            end,
            end - first,
            Status.OBSERVED));
  }

  /** Adds the change from the first to the last date. */
  public SampleRelease changed(String indicator, String level, String unit) {
    change(indicator, level, unit);
    return this;
  }

  public SampleRelease changed(IndicatorChange change) {
    changes.add(change);
    return this;
  }

  public SampleRelease onBoundaries(BoundaryLine line) {
    onBoundaries.add(line);
    return this;
  }

  public SampleRelease target(TargetLine target) {
    targets.add(target);
    return this;
  }

  public SampleRelease indicator(IndicatorText indicator) {
    indicators.add(indicator);
    return this;
  }

  public SampleRelease real() {
    synthetic = false;
    return this;
  }

  /** Takes a number away and leaves the reason. */
  public SampleRelease without(Predicate<IndicatorValue> which, Status status) {
    return change(
        which,
        v ->
            new IndicatorValue(
                v.indicator(),
                v.version(),
                v.period(),
                v.category(),
                v.level(),
                v.unitId(),
                null,
                null,
                null,
                status,
                v.unitsExpected(),
                0,
                0.0,
                null,
                v.publishable(),
                null,
                null,
                0));
  }

  /** Takes whole rows away. */
  public SampleRelease withoutRows(Predicate<IndicatorValue> which) {
    values.removeIf(which);
    return this;
  }

  public SampleRelease change(
      Predicate<IndicatorValue> which, UnaryOperator<IndicatorValue> change) {
    values.replaceAll(value -> which.test(value) ? change.apply(value) : value);
    return this;
  }

  /** With other figures of the districts themselves. */
  public SampleRelease reported(Reported other) {
    reported = other;
    return this;
  }

  public ReleaseData data() {
    String review = periods.get(periods.size() - 1).id();
    String name = review.equals("final-2021") ? "Tổng kết 2021" : "Sơ kết 2019";
    return new ReleaseData(
        review,
        name,
        review + "-001",
        periods,
        values,
        changes,
        onBoundaries,
        List.copyOf(places.values()),
        indicators,
        targets,
        SampleTexts.sources(),
        SampleTexts.rejects(),
        reported,
        "20211231T000000-1",
        List.of(),
        "ab".repeat(32),
        "0.1.0",
        0.95,
        synthetic);
  }

  private static List<String[]> rows(String file) {
    Path path = Path.of(System.getProperty("hoi.home"), "definitions", "reference", file);
    try {
      return Files.readAllLines(path).stream().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
