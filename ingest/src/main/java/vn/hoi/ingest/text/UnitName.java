package vn.hoi.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of an administrative unit as written: its type, if stated, and the folded bare name.
 *
 * @param type {@code phường}, {@code xã}, {@code thị trấn}, {@code quận}, {@code huyện}, {@code thị
 *     xã} or {@code thành phố}; null when the text states none
 * @param key the bare name without accents and case, ward numbers in Arabic digits, i for a y that
 *     sounds like it
 * @param spelling the bare name with its accents, as {@link Spelling#key} has it
 */
public record UnitName(@Nullable String type, String key, String spelling) {
  /** What stands before the type in titles and lists; it says nothing about the unit. */
  private static final List<String> UNIONS =
      List.of(
          "hoi lien hiep phu nu viet nam",
          "hoi lien hiep phu nu",
          "hoi lhpn viet nam",
          "hoi lhpn",
          "hoi phu nu",
          "hoi pn",
          "co so hoi",
          "uy ban nhan dan",
          "ubnd");

  /** What may stand before the name of an organisation: its board. */
  private static final List<String> BOARDS =
      List.of("ban chap hanh", "bch", "ban thuong vu", "btv");

  private static final List<String> TYPES =
      List.of("phường", "xã", "thị trấn", "quận", "huyện", "thị xã", "thành phố");

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("p", "phường"),
          Map.entry("ph", "phường"),
          Map.entry("f", "phường"),
          Map.entry("x", "xã"),
          Map.entry("tt", "thị trấn"),
          Map.entry("t t", "thị trấn"),
          Map.entry("ttr", "thị trấn"),
          Map.entry("t trấn", "thị trấn"),
          Map.entry("t tran", "thị trấn"),
          Map.entry("q", "quận"),
          Map.entry("h", "huyện"),
          Map.entry("tx", "thị xã"),
          Map.entry("t x", "thị xã"),
          Map.entry("t xã", "thị xã"),
          Map.entry("t xa", "thị xã"),
          Map.entry("tp", "thành phố"),
          Map.entry("t p", "thành phố"));

  /** VI is left out on purpose: without its accent the name Ba Vì ends in it. */
  private static final Map<String, String> ROMAN =
      Map.of(
          "i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5", "vii", "7", "viii", "8", "ix", "9",
          "x", "10");

  /** Words of names that people write as a figure: Ngã 4 Sở, Q. 2 Bà Trưng. */
  private static final Map<String, List<String>> FIGURES =
      Map.of("2", List.of("hai"), "3", List.of("ba"), "4", List.of("tư", "bốn"));

  private static final Pattern FIGURE = Pattern.compile("(?<![^ ])(\\d)(?= )");

  private static final Set<String> COMMUNE_TYPES = Set.of("phường", "xã", "thị trấn");

  /** The likeliest reading; a text that is only a type or is blank gives no type. */
  public static UnitName of(String text) {
    return readings(text).get(0);
  }

  /**
   * All readings, the likeliest first. There are two when the type is written without accents:
   * {@code PHUONG MAI} may be Phường Mai or, without a type, Phương Mai. With accents {@code Phương
   * Mai} and {@code Quán Thánh} are names only. A figure within a name may stand for a word: {@code
   * Ngã 4 Sở}.
   */
  public static List<UnitName> readings(String text) {
    String words = withoutUnion(words(text));
    List<UnitName> all = new ArrayList<>(typed(words));
    inWords(words).forEach(spelled -> all.addAll(typed(spelled)));
    return List.copyOf(all);
  }

  /** The same with the first figure that is no number behind the name in words. */
  private static List<String> inWords(String words) {
    Matcher figure = FIGURE.matcher(words);
    return figure.find()
        ? FIGURES.getOrDefault(figure.group(1), List.of()).stream()
            .map(
                word -> words.substring(0, figure.start(1)) + word + words.substring(figure.end(1)))
            .toList()
        : List.of();
  }

  private static List<UnitName> typed(String words) {
    UnitName bare = of(null, words);
    for (int count = 2; count >= 1; count--) {
      int end = endOfWords(words, count);
      if (end > 0 && end < words.length() - 1) {
        String first = words.substring(0, end);
        UnitName rest = of(null, words.substring(end + 1));
        for (String type : TYPES) {
          if (first.equals(type) || type.equals(SHORT.get(first))) {
            return List.of(rest.as(type));
          }
          if (first.equals(VietnameseText.fold(type))) {
            return List.of(rest.as(type), bare);
          }
        }
      }
    }
    return List.of(bare);
  }

  /** Whether the name was written with accents; without them it says less. */
  public boolean isAccented() {
    return !spelling.equals(key);
  }

  /** The reading of a name that has no type, such as Chợ Đồng Xuân, whatever it begins with. */
  public static UnitName bare(String text) {
    return of(null, withoutUnion(words(text)));
  }

  /** Whether the text states the type of a commune: ward, rural commune or township. */
  public boolean isCommune() {
    return type != null && COMMUNE_TYPES.contains(type);
  }

  /** Whether the text states the type of a district: quận, huyện or thị xã. */
  public boolean isDistrict() {
    return type != null && !isCommune() && !type.equals("thành phố");
  }

  /**
   * Words of letters and digits in lower case with their accents, single spaces between. A figure
   * or a capital behind a small letter begins a word: {@code Cổ Nhuế1}, {@code Mỹ ĐìnhII}.
   */
  private static String words(String text) {
    String clean = VietnameseText.clean(text);
    StringBuilder words = new StringBuilder(clean.length() + 2);
    boolean gap = false;
    char before = ' ';
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      boolean part =
          Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      boolean stuck =
          (Character.isLetter(before) && Character.isDigit(c))
              || (Character.isLowerCase(before) && Character.isUpperCase(c));
      if (part && (gap || stuck) && !words.isEmpty()) {
        words.append(' ');
      }
      if (part) {
        words.append(c);
      }
      gap = !part;
      before = c;
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static String withoutUnion(String words) {
    String board = without(BOARDS, words);
    String bare = without(UNIONS, board);
    // A board is that of a union, not of anything else in a place.
    return bare.equals(board) ? words : bare;
  }

  private static String without(List<String> beginnings, String words) {
    String folded = VietnameseText.fold(words);
    for (String beginning : beginnings) {
      if (folded.startsWith(beginning + " ")) {
        // Folding keeps the number of words.
        int end = endOfWords(words, beginning.split(" ", -1).length);
        return words.substring(end + 1);
      }
    }
    return words;
  }

  private static int endOfWords(String text, int words) {
    int end = -1;
    for (int i = 0; i < words; i++) {
      end = text.indexOf(' ', end + 1);
      if (end < 0) {
        return -1;
      }
    }
    return end;
  }

  private static UnitName of(@Nullable String type, String words) {
    String plain = numbered(words);
    return new UnitName(type, Spelling.withoutY(VietnameseText.fold(plain)), Spelling.key(plain));
  }

  private UnitName as(String stated) {
    return new UnitName(stated, key, spelling);
  }

  /** A ward number behind the name in Arabic digits. */
  private static String numbered(String words) {
    int last = words.lastIndexOf(' ') + 1;
    String word = words.substring(last);
    String number = last == 0 ? word : ROMAN.getOrDefault(word, word);
    if (last > 0 && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      number = number.replaceFirst("^0+(?=.)", "");
    }
    return words.substring(0, last) + number;
  }
}
