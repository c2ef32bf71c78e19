package vn.hoi.ingest.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys under which the accepted spellings of one Vietnamese name meet: tones placed the old or the
 * new way ({@code hoà}, {@code hòa}), and i for y where it sounds the same ({@code Lý}, {@code Lí};
 * {@code Quý}, {@code Quí}; not {@code Thúy}, {@code Thúi}).
 */
public final class Spelling {
  /** A y that is the only vowel behind a consonant. */
  private static final Pattern LONE_Y = Pattern.compile("([bcdđghklmnprstvx]+|qu)y(nh|n|t|p|ch)?");

  private Spelling() {}

  /** Words without tones, with i for every y that sounds like it. */
  public static String withoutY(String words) {
    if (words.indexOf('y') < 0) {
      return words;
    }
    StringJoiner out = new StringJoiner(" ");
    for (String word : words.split(" ", -1)) {
      Matcher lone = LONE_Y.matcher(word);
      String rest = lone.matches() && lone.group(2) != null ? lone.group(2) : "";
      out.add(lone.matches() ? lone.group(1) + "i" + rest : word);
    }
    return out.toString();
  }

  /**
   * Words in lower case with their accents, the tone of each behind it as a number: {@code hoà} and
   * {@code hòa} are {@code hoa1}, {@code hoá} is {@code hoa2}. Two names are spelled alike if and
   * only if their keys are equal.
   */
  public static String key(String text) {
    String lower = VietnameseText.clean(text).toLowerCase(Locale.ROOT);
    StringJoiner words = new StringJoiner(" ");
    for (String word : lower.split("[^\\p{L}\\p{M}\\p{Nd}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(wordKey(word));
      }
    }
    return words.toString();
  }

  private static String wordKey(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    StringBuilder tones = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      int tone = Syllable.TONES.indexOf(apart.charAt(i));
      if (tone < 0) {
        bare.append(apart.charAt(i));
      } else {
        tones.append(tone + 1);
      }
    }
    return withoutY(Normalizer.normalize(bare, Normalizer.Form.NFC)) + tones;
  }
}
