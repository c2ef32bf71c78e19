package vn.hoi.ingest.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In what amounts are written, as titles and headings say it: a power of ten, so many đồng. {@code
 * Đơn vị tính: triệu đồng} is 6, {@code ĐVT: 1.000đ} is 3.
 */
public final class MoneyUnit {
  /** Words behind which a title says the unit, folded. */
  private static final Pattern SAID =
      Pattern.compile("(?:.* )?(?:don vi(?: tinh)?|dvt|dv tinh) (.+)");

  /** A unit of money among others: {@code người, triệu đồng}. */
  private static final Pattern AMONG =
      Pattern.compile(
          "(?<![^ ])(?:trieu|tr|ty|nghin|ngan|1 ?000(?: 000)*) ?(?:dong|d|vnd)(?![^ ])");

  private MoneyUnit() {}

  /** All that some titles say. */
  public static Set<Integer> said(List<String> titles) {
    Set<Integer> all = new LinkedHashSet<>();
    for (String title : titles) {
      String folded = VietnameseText.fold(title);
      Matcher said = SAID.matcher(folded);
      if (said.matches()) {
        Integer only = of(said.group(1));
        if (only != null) {
          all.add(only);
        }
      }
      boolean alone = AMONG.matcher(folded).matches();
      Matcher among = AMONG.matcher(said.matches() ? said.group(1) : alone ? folded : "");
      while (among.find()) {
        Integer one = of(among.group());
        if (one != null) {
          all.add(one);
        }
      }
    }
    return all;
  }

  /** The unit that a folded text is; null when it is none. */
  public static @Nullable Integer of(String folded) {
    String words =
        folded
            .replaceFirst("^1 ?000 000 000 ?", "ty ")
            .replaceFirst("^1 ?000 000 ?", "trieu ")
            .replaceFirst("^1 ?000 ?", "nghin ")
            .replaceFirst("^tr ?d(?:ong)?$", "trieu dong")
            .replaceFirst("(?<=.) (?:d|vnd)$", " dong")
            .strip();
    return VietnameseNumber.MONEY_UNITS.get(words);
  }

  /** How people call it. */
  public static String name(int power) {
    return switch (power) {
      case 3 -> "nghìn đồng";
      case 6 -> "triệu đồng";
      case 9 -> "tỷ đồng";
      default -> "đồng";
    };
  }
}
