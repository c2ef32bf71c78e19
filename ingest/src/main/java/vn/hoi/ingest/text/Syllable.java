package vn.hoi.ingest.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether letters can be one written Vietnamese syllable: an onset, a rhyme that the language has,
 * and a tone that the rhyme can bear (a rhyme that ends in c, ch, p or t bears the sharp or the
 * heavy tone only), on the letter where it belongs. Letters read with a wrong code page almost
 * never pass.
 */
public final class Syllable {
  private static final String[] ONSETS = {
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h",
    "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", ""
  };

  private static final Set<String> RHYMES =
      words(
          "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
          "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
          "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu",
          "o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn",
          "oăng oăt oe oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
          "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uơ uôc uôi uôm uôn uông",
          "uôt uy uya uych uyn uynh uyp uyt uyu uyên uyêt",
          "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu",
          "y yêm yên yêng yêt yêu");

  /** What may follow {@code qu} beside the rhymes above. */
  private static final Set<String> AFTER_QU = words("y ych yn ynh yp yt yên yêt ăp ơi");

  private static final Set<Integer> SHARP_OR_HEAVY = Set.of((int) '\u0301', (int) '\u0323');

  private static final String VOWELS = "aăâeêioôơuưy";

  /** The five tone marks as combining characters. */
  static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private Syllable() {}

  private static Set<String> words(String... lines) {
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      words.addAll(List.of(line.split(" ", -1)));
    }
    return words;
  }

  /** Whether these letters, in any case and normal form, are a syllable. */
  public static boolean is(String letters) {
    String apart = Normalizer.normalize(letters.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    int tone = 0;
    int count = 0;
    int toned = -1;
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (TONES.indexOf(c) < 0) {
        bare.append(c);
        count += Character.isLetter(c) ? 1 : 0;
      } else if (tone == 0) {
        tone = c;
        toned = count - 1;
      } else {
        return false;
      }
    }
    String plain = Normalizer.normalize(bare, Normalizer.Form.NFC);
    for (String onset : ONSETS) {
      if (plain.startsWith(onset)) {
        String rhyme = plain.substring(onset.length());
        boolean placed = tone == 0 || bears(rhyme, toned - onset.length());
        if (placed && fits(onset, rhyme, tone)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the tone of a rhyme may stand on this letter: the last with a hat, horn or breve. */
  private static boolean bears(String rhyme, int letter) {
    int vowels = 0;
    int marked = -1;
    for (int i = 0; i < rhyme.length() && VOWELS.indexOf(rhyme.charAt(i)) >= 0; i++) {
      vowels++;
      marked = "ăâêôơư".indexOf(rhyme.charAt(i)) >= 0 ? i : marked;
    }
    if (marked >= 0) {
      return letter == marked;
    }
    boolean eitherWay = rhyme.equals("oa") || rhyme.equals("oe") || rhyme.equals("uy");
    boolean second = vowels == 3 || (vowels == 2 && rhyme.length() > 2);
    return eitherWay ? letter == 0 || letter == 1 : letter == (second ? 1 : 0);
  }

  private static boolean fits(String onset, String rhyme, int tone) {
    if (!RHYMES.contains(rhyme) && !(onset.equals("qu") && AFTER_QU.contains(rhyme))) {
      return false;
    }
    char last = rhyme.charAt(rhyme.length() - 1);
    boolean stopped = last == 'c' || last == 'p' || last == 't' || rhyme.endsWith("ch");
    if (stopped && !SHARP_OR_HEAVY.contains(tone)) {
      return false;
    }
    boolean front = "eêiy".indexOf(rhyme.charAt(0)) >= 0;
    return switch (onset) {
      case "k", "gh", "ngh" -> front;
      case "c", "ng" -> !front;
      case "g" -> !front || rhyme.startsWith("i");
      default -> true;
    };
  }
}
