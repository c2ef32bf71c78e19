package vn.hoi.ingest.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as Vietnamese offices write them: a dot (or space) between thousands, a comma before
 * decimals, {@code -} for nil, {@code …} for not collected.
 *
 * <p>What could mean two things is a fault: {@code 1,234} may be 1.234 here and 1234 in an English
 * Excel, so without a unit behind it nobody can tell. {@code 12.5} and {@code 1,234.5} are English
 * and rejected for the same reason, and so is {@code 0.500}, since no thousands begin with 0.
 */
public final class VietnameseNumber {
  private static final Pattern NUMBER =
      Pattern.compile(
          "([-−–]?)([1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+|\\d+)(?:,(\\d+))?");

  /** Thousands that begin with 0, which nobody writes: decimals, or a digit is lost. */
  private static final Pattern ZERO_FIRST =
      Pattern.compile("[-−–]?0\\d{0,2}(?:[. ]\\d{3})+(?:,\\d+)?");

  /** Between thousands stands one space; what is further apart, or on another line, is another. */
  private static final Pattern APART =
      Pattern.compile("\\d(?:[\\s\\h]{2,}|[\\s&&[^ ]]|[\u0085\u2028\u2029])[\\s\\h]*\\d");

  private static final Pattern AMBIGUOUS = Pattern.compile("[-−–]?0*[1-9]\\d{0,2},\\d{3}");
  private static final Pattern NIL = Pattern.compile("[-–—−]+");
  private static final Pattern NOT_COLLECTED = Pattern.compile("[.…]*(?:…|\\.\\.\\.)[.…]*");
  private static final Pattern MONEY =
      Pattern.compile("(.*?\\d)\\s*([\\p{L}]+(?: [\\p{L}]+)?)\\.?");
  private static final Pattern WRITTEN = Pattern.compile("[-−–]?\\d[\\d. ]*(?:,(\\d+))?\\s*%?");
  private static final Pattern WITH_WORDS = Pattern.compile("[-−–]?\\d[\\d.,]* ?[ (](\\p{L}.*)");
  private static final Pattern WITH_MARK =
      Pattern.compile("[-−–]?\\d[\\d.,]* ?(?:\\((?:\\d{1,2}|\\*+)\\)|\\*+)");
  private static final Pattern RATIO = Pattern.compile("([^/]+)/([^/]+)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Units of money by their folded words, as the power of ten of a đồng. */
  static final Map<String, Integer> MONEY_UNITS =
      Map.ofEntries(
          Map.entry("dong", 0),
          Map.entry("d", 0),
          Map.entry("vnd", 0),
          Map.entry("vnđ", 0),
          Map.entry("nghin", 3),
          Map.entry("nghin dong", 3),
          Map.entry("ngan", 3),
          Map.entry("ngan dong", 3),
          Map.entry("trieu", 6),
          Map.entry("trieu dong", 6),
          Map.entry("tr", 6),
          Map.entry("ty", 9),
          Map.entry("ty dong", 9),
          Map.entry("ti", 9),
          Map.entry("ti dong", 9));

  private VietnameseNumber() {}

  /** A number without unit, for example {@code 1.234} or {@code 12,5}; {@code -} is zero. */
  public static Parsed<BigDecimal> number(String text) {
    return number(text, NumberFaults.Takes.DECIMALS);
  }

  /** A whole number. */
  public static Parsed<BigDecimal> whole(String text) {
    return number(text, NumberFaults.Takes.WHOLE).then(VietnameseNumber::asWhole);
  }

  private static Parsed<BigDecimal> number(String text, NumberFaults.Takes takes) {
    if (APART.matcher(text).find()) {
      return NumberFaults.apart();
    }
    String clean = VietnameseText.clean(text);
    if (clean.isEmpty() || NOT_COLLECTED.matcher(clean).matches()) {
      return Parsed.missing();
    }
    if (NIL.matcher(clean).matches()) {
      return Parsed.value(BigDecimal.ZERO);
    }
    return AMBIGUOUS.matcher(clean).matches()
        ? NumberFaults.ambiguous(clean, takes)
        : plain(clean, takes);
  }

  /** Checks that a number is whole. */
  public static Parsed<BigDecimal> asWhole(BigDecimal number) {
    if (number.stripTrailingZeros().scale() > 0) {
      return Parsed.fault(
          RowRule.NUMBER_INVALID,
          "Không đọc được số {value}: cột này chỉ nhận số nguyên. Ghi số nguyên, ví dụ 1.234.",
          "Cannot read the number {value}: this column takes whole numbers. Write a whole number,"
              + " for example 1.234.");
    }
    return Parsed.value(number.setScale(0, RoundingMode.UNNECESSARY));
  }

  /**
   * A percentage such as {@code 12,5%}, {@code 12,5} or {@code 43.740/62.086}, from 0 to 100. Up to
   * 1 it needs its sign: {@code 0,51} may be half a percent or half of all.
   */
  public static Parsed<BigDecimal> percent(String text) {
    if (APART.matcher(text).find()) {
      return NumberFaults.apart();
    }
    String clean = VietnameseText.clean(text);
    Matcher ratio = RATIO.matcher(clean);
    if (ratio.matches()) {
      return ratio(ratio.group(1), ratio.group(2)).then(VietnameseNumber::asPercent);
    }
    boolean signed = clean.endsWith("%");
    String bare = signed ? clean.substring(0, clean.length() - 1).strip() : clean;
    Parsed<BigDecimal> number =
        signed && !bare.isEmpty()
            ? plain(bare, NumberFaults.Takes.PERCENT)
            : number(bare, NumberFaults.Takes.PERCENT);
    return number.then(signed ? VietnameseNumber::asPercent : VietnameseNumber::asUnsignedPercent);
  }

  /**
   * Checks that a number without a sign is a percentage: up to 1 it may as well be a share of 1, as
   * Excel keeps percentages.
   */
  public static Parsed<BigDecimal> asUnsignedPercent(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0
        ? NumberFaults.share()
        : asPercent(number);
  }

  /** Checks that a number is a percentage from 0 to 100. */
  public static Parsed<BigDecimal> asPercent(BigDecimal number) {
    if (number.signum() < 0 || number.compareTo(HUNDRED) > 0) {
      return Parsed.fault(
          RowRule.PERCENT_OUT_OF_RANGE,
          "Không nhận tỷ lệ {value}: tỷ lệ phần trăm phải từ 0 đến 100. Kiểm tra lại tử số và mẫu"
              + " số rồi ghi như 12,5.",
          "Cannot take the percentage {value}: it must lie between 0 and 100. Check numerator and"
              + " denominator and write it like 12,5.");
    }
    return Parsed.value(number);
  }

  /** Money in đồng, for example {@code 201.714 triệu đồng}, {@code 13,335 tỷ}, {@code 500.000}. */
  public static Parsed<BigDecimal> money(String text) {
    return money(text, 0);
  }

  /**
   * The same where the table says in what its amounts are; an amount with a unit of its own is in
   * that.
   *
   * @param table a power of ten, so many đồng: 6 where amounts are in {@code triệu đồng}
   */
  public static Parsed<BigDecimal> money(String text, int table) {
    if (APART.matcher(text).find()) {
      return NumberFaults.apart();
    }
    String clean = VietnameseText.clean(text);
    Matcher unit = MONEY.matcher(clean);
    if (!unit.matches()) {
      NumberFaults.Takes takes =
          table == 0 ? NumberFaults.Takes.MONEY : NumberFaults.Takes.DECIMALS;
      return number(clean, takes).then(n -> asWhole(n.scaleByPowerOfTen(table)));
    }
    Integer power = MONEY_UNITS.get(VietnameseText.fold(unit.group(2)));
    if (power == null) {
      return Parsed.fault(
          RowRule.NUMBER_INVALID,
          "Không đọc được số tiền {value}: không rõ đơn vị. Ghi bằng đồng, nghìn, triệu hoặc tỷ, ví"
              + " dụ 12,5 triệu đồng.",
          "Cannot read the amount {value}: its unit is not known. Write đồng, nghìn, triệu or tỷ,"
              + " for example 12,5 triệu đồng.");
    }
    return plain(unit.group(1), NumberFaults.Takes.DECIMALS)
        .then(n -> asWhole(n.scaleByPowerOfTen(power)));
  }

  /**
   * How many decimals a number or percentage is written with, noughts at the end among them; null
   * where none is written as one, as in {@code 43.740/62.086}.
   */
  public static @Nullable Integer decimals(String text) {
    Matcher number = WRITTEN.matcher(VietnameseText.clean(text));
    if (!number.matches()) {
      return null;
    }
    String decimals = number.group(1);
    return decimals == null ? 0 : decimals.length();
  }

  private static Parsed<BigDecimal> ratio(String numerator, String denominator) {
    return whole(numerator)
        .then(
            n ->
                whole(denominator)
                    .then(
                        d ->
                            d.signum() == 0
                                ? NumberFaults.invalid()
                                : Parsed.value(
                                    n.multiply(HUNDRED).divide(d, 4, RoundingMode.HALF_EVEN))));
  }

  private static Parsed<BigDecimal> plain(String clean, NumberFaults.Takes takes) {
    if (ZERO_FIRST.matcher(clean).matches()) {
      return NumberFaults.zeroFirst(takes);
    }
    Matcher m = NUMBER.matcher(clean);
    if (WITH_MARK.matcher(clean).matches()) {
      return NumberFaults.withMark();
    }
    if (!m.matches() || clean.length() > 30) {
      Matcher words = WITH_WORDS.matcher(clean);
      boolean counted =
          words.matches() && !MONEY_UNITS.containsKey(VietnameseText.fold(words.group(1)));
      return counted ? NumberFaults.withWords() : NumberFaults.invalid();
    }
    String digits = m.group(2).replace(".", "").replace(" ", "");
    String decimals = m.group(3) == null ? "" : "." + m.group(3);
    BigDecimal value = new BigDecimal(digits + decimals);
    return Parsed.value(m.group(1).isEmpty() ? value : value.negate());
  }
}
