package vn.hoi.ingest.text;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The two ways in which Vietnamese was typed before Unicode. Both put Vietnamese shapes into a font
 * behind the letters of Western Europe, so the file holds other letters than people see. Tables:
 * TCVN 5712:1993 (VN3) and VNI-Windows, as in "Unicode &amp; Vietnamese Legacy Character Encodings"
 * (vietunicode.sourceforge.net/charset).
 */
public enum LegacyEncoding {
  /** Fonts named {@code .VnTime}, {@code .VnArial}, … */
  TCVN3,
  /** Fonts named {@code .VnTimeH}, …: they draw small letters as capitals. */
  TCVN3_CAPITALS,
  /** Fonts named {@code VNI-Times}, …: a letter and behind it its marks. */
  VNI;

  private static final Pattern TCVN3_FONT = Pattern.compile("\\.vn.*");
  private static final Pattern VNI_FONT = Pattern.compile("vni[- ].*");

  /** Bytes 0xA1 to 0xFE; a space where the standard has no letter. */
  private static final String TCVN3_LETTERS =
      "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽé"
          + "ẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

  /** A letter of VNI and its marks, then what they are. */
  private static final Map<String, Character> VNI_LETTERS = new HashMap<>();

  /** The byte behind a character, however Excel's machine took it. */
  private static final Map<Character, Integer> BYTES = new HashMap<>();

  static {
    String marks = "ùøûõïâáàåãäêéèúüë";
    vni("a", marks, "áàảãạâấầẩẫậăắằẳẵặ");
    vni("e", marks.substring(0, 11), "éèẻẽẹêếềểễệ");
    vni("o", marks.substring(0, 11), "óòỏõọôốồổỗộ");
    vni("u", marks.substring(0, 5), "úùủũụ");
    vni("y", marks.substring(0, 4), "ýỳỷỹ");
    vni("ô", marks.substring(0, 5), "ớờởỡợ");
    vni("ö", marks.substring(0, 5), "ứừửữự");
    vni("", "íìæóòîôöñ", "íìỉĩịỵơưđ");
    for (String page : new String[] {"windows-1258", "windows-1252"}) {
      Charset charset = Charset.forName(page);
      for (int b = 0xA0; b <= 0xFF; b++) {
        String text = new String(new byte[] {(byte) b}, charset);
        BYTES.put(text.charAt(0), b);
      }
    }
  }

  private static void vni(String letter, String marks, String letters) {
    for (int i = 0; i < marks.length(); i++) {
      String pair = letter + marks.charAt(i);
      VNI_LETTERS.put(pair, letters.charAt(i));
      VNI_LETTERS.put(pair.toUpperCase(Locale.ROOT), upper(letters.charAt(i)));
      if (!letter.isEmpty()) {
        // People mix cases behind a capital.
        VNI_LETTERS.put(
            letter.toUpperCase(Locale.ROOT) + marks.charAt(i), upper(letters.charAt(i)));
      }
    }
  }

  private static char upper(char c) {
    return String.valueOf(c).toUpperCase(Locale.ROOT).charAt(0);
  }

  /** The encoding that a font's name stands for; null for a font of Unicode. */
  public static @Nullable LegacyEncoding ofFont(String font) {
    String name = font.strip().toLowerCase(Locale.ROOT);
    if (TCVN3_FONT.matcher(name).matches()) {
      return name.endsWith("h") ? TCVN3_CAPITALS : TCVN3;
    }
    return VNI_FONT.matcher(name).matches() ? VNI : null;
  }

  /** Whether a text can be of such a font at all: it has no letter that only Unicode has. */
  static boolean isPossible(String text) {
    return text.chars().allMatch(c -> c < 0x80 || BYTES.containsKey((char) c));
  }

  /** What people saw; what is no letter of the encoding is left as it is. */
  public String decode(String text) {
    return switch (this) {
      case TCVN3 -> tcvn3(text);
      case TCVN3_CAPITALS -> tcvn3(text).toUpperCase(Locale.ROOT);
      case VNI -> vni(text);
    };
  }

  private static String tcvn3(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int place = BYTES.getOrDefault(text.charAt(i), 0) - 0xA1;
      boolean letter =
          place >= 0 && place < TCVN3_LETTERS.length() && TCVN3_LETTERS.charAt(place) != ' ';
      out.append(letter ? TCVN3_LETTERS.charAt(place) : text.charAt(i));
    }
    return out.toString();
  }

  private static String vni(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      Character two = i + 1 < text.length() ? vniLetter(text, i, 2) : null;
      Character one = two == null ? vniLetter(text, i, 1) : null;
      out.append(two != null ? two : one != null ? one : (Character) text.charAt(i));
      i += two != null ? 2 : 1;
    }
    return out.toString();
  }

  private static @Nullable Character vniLetter(String text, int at, int length) {
    StringBuilder letters = new StringBuilder(length);
    for (int i = at; i < at + length; i++) {
      char c = text.charAt(i);
      int b = BYTES.getOrDefault(c, 0);
      letters.append(b == 0 ? c : (char) b);
    }
    return VNI_LETTERS.get(letters.toString());
  }
}
