package vn.hoi.charts.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.Status;
import vn.hoi.charts.figure.FigureDefinition;
import vn.hoi.charts.text.VietnameseNumbers;

/** What the words around a plot may say. Counts of what is drawn, nothing computed. */
final class Facts {
  /** Every finding can also be: nothing is known. */
  static final String UNKNOWN = "unknown";

  static final String UP = "up";
  static final String DOWN = "down";
  static final String SAME = "same";

  /** All is known now, and not all at the first date: nothing is said of the way there. */
  static final String NOW = "now";

  /** Not all is known. */
  static final String OF_KNOWN = "of_known";

  static final String SOME = "some";
  static final String NONE = "none";
  static final String SOME_OF_KNOWN = "some_of_known";
  static final String NONE_OF_KNOWN = "none_of_known";

  /** The cases of a finding that counts at one date. */
  static final List<String> COUNTED = List.of(SOME, NONE, SOME_OF_KNOWN, NONE_OF_KNOWN, UNKNOWN);

  /** The cases of a finding that compares two dates. */
  static final List<String> COMPARED = List.of(UP, DOWN, SAME, NOW, OF_KNOWN, UNKNOWN);

  private static final String THIN = "chưa đủ số liệu";

  /** Every reason why a value is not drawn. */
  private static final List<String> WHY =
      List.of(THIN, Status.NOT_REPORTED.vi(), Status.NO_DENOMINATOR.vi(), Status.SUPPRESSED.vi());

  private final Map<String, String> facts = new LinkedHashMap<>();

  Facts(FigureDefinition definition, List<ReviewPeriod> periods) {
    ReviewPeriod last = periods.get(periods.size() - 1);
    put("year", last.year());
    put("first_year", periods.get(0).year());
    put(
        "years",
        String.join(", ", periods.stream().map(ReviewPeriod::year).toList())
            .replaceFirst(", ([^,]*)$", " và $1"));
    definition
        .mark()
        .ifPresent(
            mark ->
                put("mark", VietnameseNumbers.plain(java.math.BigDecimal.valueOf(mark.value()))));
  }

  /** The widest texts of the facts every plot knows. */
  static Map<String, String> widest(String... counts) {
    Map<String, String> widest = new LinkedHashMap<>();
    widest.put("year", "2021");
    widest.put("first_year", "2018");
    widest.put("mark", "50");
    for (String count : counts) {
      widest.put(count, "999");
    }
    return widest;
  }

  Facts put(String name, String text) {
    facts.put(name, text);
    return this;
  }

  Facts put(String name, long count) {
    return put(name, VietnameseNumbers.whole(count));
  }

  Map<String, String> map() {
    return facts;
  }

  /** Why a value is not drawn, in the reader's words. */
  static String why(@org.jspecify.annotations.Nullable IndicatorValue value) {
    if (value == null) {
      return Status.NO_ROW_VI;
    }
    return value.status().hasNumber() ? THIN : value.status().vi();
  }

  /** How many values are not drawn and why, in one order; a place without a row is no gap. */
  static Map<String, Long> gaps(List<IndicatorValue> values) {
    Map<String, Long> gaps = new LinkedHashMap<>();
    for (String why : WHY) {
      long count = values.stream().filter(v -> v.shown() == null && why(v).equals(why)).count();
      if (count > 0) {
        gaps.put(why, count);
      }
    }
    return gaps;
  }

  /** What stands in place of a value that is not drawn. */
  static String sign(@org.jspecify.annotations.Nullable IndicatorValue value) {
    return value == null ? Status.NO_ROW_SIGN : value.shownStatus().sign();
  }

  /** The signs in place of some values, each once with its words; nothing where all are shown. */
  static List<String> signs(List<? extends @org.jspecify.annotations.Nullable IndicatorValue> all) {
    Map<String, String> words = new TreeMap<>();
    for (IndicatorValue value : all) {
      if (value == null || value.shown() == null) {
        words.put(value == null ? "ô trống" : sign(value), why(value));
      }
    }
    List<String> signs = new ArrayList<>();
    words.forEach((sign, why) -> signs.add(sign + " " + why));
    return signs.isEmpty() ? List.of() : List.of("Ký hiệu: " + String.join("; ", signs) + ".");
  }

  /** Names in a sentence, at most six of them. */
  static String names(List<String> names) {
    List<String> some = new ArrayList<>(names.subList(0, Math.min(6, names.size())));
    if (names.size() > 6) {
      some.add("và " + (names.size() - 6) + " đơn vị khác");
    }
    return String.join(", ", some);
  }
}
