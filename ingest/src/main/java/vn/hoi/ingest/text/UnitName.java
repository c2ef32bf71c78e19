package vn.hoi.ingest.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of an administrative unit as written: its type, if stated, and the folded bare name.
 *
 * @param type {@code phường}, {@code xã}, {@code thị trấn}, {@code quận}, {@code huyện}, {@code thị
 *     xã} or {@code thành phố}; null when the text states none
 * @param key the bare name without accents and case, ward numbers in Arabic digits
 */
public record UnitName(@Nullable String type, String key) {
  /** What stands before the type in titles and lists; it says nothing about the unit. */
  private static final List<String> UNIONS =
      List.of(
          "hoi lien hiep phu nu viet nam",
          "hoi lien hiep phu nu",
          "hoi lhpn viet nam",
          "hoi lhpn",
          "hoi phu nu",
          "hoi pn",
          "co so hoi");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("phuong", "phường"),
          Map.entry("p", "phường"),
          Map.entry("xa", "xã"),
          Map.entry("x", "xã"),
          Map.entry("thi tran", "thị trấn"),
          Map.entry("tt", "thị trấn"),
          Map.entry("t t", "thị trấn"),
          Map.entry("quan", "quận"),
          Map.entry("q", "quận"),
          Map.entry("huyen", "huyện"),
          Map.entry("h", "huyện"),
          Map.entry("thi xa", "thị xã"),
          Map.entry("tx", "thị xã"),
          Map.entry("t x", "thị xã"),
          Map.entry("thanh pho", "thành phố"),
          Map.entry("tp", "thành phố"),
          Map.entry("t p", "thành phố"));

  /** VI is left out on purpose: without its accent the name Ba Vì ends in it. */
  private static final Map<String, String> ROMAN =
      Map.of(
          "i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5", "vii", "7", "viii", "8", "ix", "9",
          "x", "10");

  private static final Set<String> COMMUNE_TYPES = Set.of("phường", "xã", "thị trấn");

  /** Reads a unit's name; a text that is only a type or is blank gives an empty key. */
  public static UnitName of(String text) {
    String folded = withoutUnion(VietnameseText.fold(text));
    String type = null;
    String bare = folded;
    for (int words = 2; words >= 1 && type == null; words--) {
      int end = endOfWords(folded, words);
      if (end > 0 && end < folded.length()) {
        type = TYPES.get(folded.substring(0, end));
        bare = type == null ? folded : folded.substring(end + 1);
      }
    }
    return new UnitName(type, withArabicNumber(bare));
  }

  /** Whether the text states the type of a commune: ward, rural commune or township. */
  public boolean isCommune() {
    return type != null && COMMUNE_TYPES.contains(type);
  }

  /** Whether the text states the type of a district: quận, huyện or thị xã. */
  public boolean isDistrict() {
    return type != null && !isCommune() && !type.equals("thành phố");
  }

  private static String withoutUnion(String folded) {
    for (String union : UNIONS) {
      if (folded.startsWith(union + " ")) {
        return folded.substring(union.length() + 1);
      }
    }
    return folded;
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

  private static String withArabicNumber(String bare) {
    int last = bare.lastIndexOf(' ') + 1;
    if (last == 0) {
      return bare;
    }
    String word = bare.substring(last);
    String number = ROMAN.getOrDefault(word, word);
    if (number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      number = number.replaceFirst("^0+(?=.)", "");
    }
    return bare.substring(0, last) + number;
  }
}
