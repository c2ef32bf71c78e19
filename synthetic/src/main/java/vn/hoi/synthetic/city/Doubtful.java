package vn.hoi.synthetic.city;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.hoi.synthetic.place.District;

/**
 * Figures that are taken as they are and yet are doubtful: what quality rules must find. The truth
 * is counted from the same figures, so that no indicator differs for it.
 */
public final class Doubtful {
  private static final List<YearLine> COMPARED =
      List.of(
          YearLine.MEMBERS,
          YearLine.BRANCHES,
          YearLine.BRANCHES_WITH_FUND,
          YearLine.MEETINGS_HELD,
          YearLine.ATTENDANCE,
          YearLine.NEWSPAPERS,
          YearLine.WEB_ITEMS,
          YearLine.TARGETS_REGISTERED,
          YearLine.TARGETS_MET);

  private static final int WRONG_BY = 18;

  private Doubtful() {}

  /** Some members at the start do not fit the flows; one district rounds its women to tens. */
  public static List<Report> of(District district, HalfYear half, List<Report> reports) {
    int file = district.index() * HalfYear.ALL.size() + HalfYear.ALL.indexOf(half);
    List<Report> doubtful = new ArrayList<>(reports);
    for (int i = 0; i < doubtful.size(); i++) {
      Report r = doubtful.get(i);
      // In a file of a few rows one would be most of them.
      boolean off = file % 19 == 7 && doubtful.size() > 4 && i == file % doubtful.size();
      int women = rounds(district, half) ? Math.max(10, (r.women() + 5) / 10 * 10) : r.women();
      doubtful.set(
          i,
          new Report(
              r.union(),
              half,
              r.receivedOn(),
              women,
              off ? r.start() + 3 : r.start(),
              r.admitted(),
              r.left(),
              r.end(),
              r.branches()));
    }
    return doubtful;
  }

  /** Whether a district writes women in tens. */
  public static boolean rounds(District district, HalfYear half) {
    return district.code().equals("271") && half.year() == 2020;
  }

  /** Whether a district leaves the column of branches blank. */
  public static boolean leavesOutBranches(District district, HalfYear half) {
    return district.code().equals("272") && half.id().equals("2020H2");
  }

  /**
   * The rate that a file prints for each union, in hundredths of a percent: rounded, but in some
   * files cut off in one row, and in a few one that its figures cannot give, off by as much as a
   * published one (24,76 % for 50.730/206.391, which is 24,58 %).
   */
  public static List<Integer> printedRates(District district, HalfYear half, List<Report> reports) {
    int file = district.index() * HalfYear.ALL.size() + HalfYear.ALL.indexOf(half);
    List<Integer> rates = new ArrayList<>(reports.stream().map(Report::rate).toList());
    if (file % 13 == 4) {
      int row = first(reports, file, Doubtful::showsItsCut);
      if (row >= 0) {
        rates.set(row, reports.get(row).cutRate());
      }
    }
    if (file % 29 == 9) {
      int row = first(reports, file, r -> isWrong(r.rate() + WRONG_BY));
      if (row >= 0) {
        rates.set(row, reports.get(row).rate() + WRONG_BY);
      }
    }
    return rates;
  }

  /** The first fitting row of a file, from one in its midst on and around; -1 if there is none. */
  private static int first(List<Report> reports, int file, Predicate<Report> fits) {
    for (int i = 0; i < reports.size(); i++) {
      int row = (file + i) % reports.size();
      if (fits.test(reports.get(row))) {
        return row;
      }
    }
    return -1;
  }

  /** Whether cutting and rounding give two numbers, of two decimals each. */
  private static boolean showsItsCut(Report report) {
    long rest = report.end() * 10000L % report.women();
    return 2 * rest > report.women() && report.cutRate() % 10 != 0;
  }

  /** A nought at the end would not be printed, and with one decimal less more rates are right. */
  private static boolean isWrong(int hundredths) {
    return hundredths % 10 != 0 && hundredths < 100_00;
  }

  /** Whether start, admitted and left do not give the end. */
  public static boolean isOff(Report report) {
    return report.start() + report.admitted() - report.left() != report.end();
  }

  /**
   * A union of district 016 hands in its neighbour's figures for 2020; one of 280 writes a digit
   * too many for its attendance each year.
   */
  public static List<YearReport> of(List<YearReport> reports) {
    List<YearReport> doubtful = new ArrayList<>(reports);
    List<Integer> copied = new ArrayList<>();
    int misspelt = 0;
    for (int i = 0; i < doubtful.size(); i++) {
      YearReport report = doubtful.get(i);
      String district = report.union().district().code();
      if (district.equals("016") && report.year() == 2020 && isFull(report)) {
        copied.add(i);
      }
      if (district.equals("280") && report.year() != misspelt && isFull(report)) {
        misspelt = report.year();
        doubtful.set(i, tenfold(report));
      }
    }
    if (copied.size() > 1) {
      YearReport first = doubtful.get(copied.get(0));
      YearReport second = doubtful.get(copied.get(1));
      doubtful.set(copied.get(1), new YearReport(second.union(), second.year(), first.figures()));
    }
    return doubtful;
  }

  private static YearReport tenfold(YearReport report) {
    Map<YearLine, Integer> figures = new EnumMap<>(report.figures());
    figures.merge(YearLine.ATTENDANCE, 10, (was, times) -> was * times);
    return new YearReport(report.union(), report.year(), figures);
  }

  /** Whether so many come to a meeting that it cannot be. */
  public static boolean isCrowded(YearReport report) {
    Integer attendance = report.figure(YearLine.ATTENDANCE);
    Integer meetings = report.figure(YearLine.MEETINGS_HELD);
    return attendance != null && meetings != null && attendance > 100 * meetings;
  }

  private static boolean isFull(YearReport report) {
    return report.figures().size() == YearLine.ALL.size()
        && COMPARED.stream().allMatch(line -> report.figures().getOrDefault(line, 0) > 0);
  }
}
