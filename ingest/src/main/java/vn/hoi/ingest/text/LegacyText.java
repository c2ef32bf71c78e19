package vn.hoi.ingest.text;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns text typed for an old font into Unicode. The font decides; where it was lost on the way,
 * the letters themselves do, if they make Vietnamese syllables in exactly one encoding. What nobody
 * can tell is left as it is, and is rejected later if it names nothing.
 */
public final class LegacyText {
  private LegacyText() {}

  /**
   * The text as people saw it.
   *
   * @param font what the cell's font stands for; null when it is a font of Unicode or not known
   */
  public static String read(String text, @Nullable LegacyEncoding font) {
    if (isAscii(text) || !LegacyEncoding.isPossible(text)) {
      return text;
    }
    if (font == null) {
      LegacyEncoding found = recognise(text);
      return found == null ? text : found.decode(text);
    }
    String decoded = font.decode(text);
    // Typed with a Unicode keyboard in an old font: Excel shows it in another font.
    return !isVietnamese(decoded) && isVietnamese(text) ? text : decoded;
  }

  /**
   * The only encoding in which all words are Vietnamese; null when the text is so as it stands, or
   * in none, or in more than one. It does not tell capitals of TCVN3: they are a matter of fonts.
   */
  public static @Nullable LegacyEncoding recognise(String text) {
    if (isAscii(text) || !LegacyEncoding.isPossible(text) || isVietnamese(text)) {
      return null;
    }
    Map<LegacyEncoding, Boolean> fits = new EnumMap<>(LegacyEncoding.class);
    fits.put(LegacyEncoding.TCVN3, isVietnamese(LegacyEncoding.TCVN3.decode(text)));
    fits.put(LegacyEncoding.VNI, isVietnamese(LegacyEncoding.VNI.decode(text)));
    fits.values().removeIf(fit -> !fit);
    return fits.size() == 1 ? fits.keySet().iterator().next() : null;
  }

  /** Whether each word with a letter beyond ASCII is a syllable, and no strange sign is there. */
  static boolean isVietnamese(String text) {
    StringBuilder word = new StringBuilder();
    boolean marked = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        word.append(VietnameseText.properD(c));
        marked |= c >= 0x80;
      } else if (c == '\u00AD' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
        marked = true;
      } else {
        boolean strange = c > 0xA0 && c <= 0xFF;
        if (strange || (marked && !Syllable.is(word.toString()))) {
          return false;
        }
        word.setLength(0);
        marked = false;
      }
    }
    return true;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
