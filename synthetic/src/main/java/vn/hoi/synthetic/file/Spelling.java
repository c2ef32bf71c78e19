package vn.hoi.synthetic.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hoi.synthetic.city.Dice;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/** The ways people write the name of a place. A bare name is used only where it is no riddle. */
final class Spelling {
  /** The only name that two places of one district share. */
  static final String RIDDLE = "Yên Viên";

  private static final Map<String, String> SHORT =
      Map.of(
          "phường",
          "P.",
          "xã",
          "X.",
          "thị trấn",
          "TT.",
          "quận",
          "Q.",
          "huyện",
          "H.",
          "thị xã",
          "TX.");
  private static final List<String> TONES =
      List.of("òa", "oà", "óa", "oá", "ọa", "oạ", "ủy", "uỷ", "ụy", "uỵ", "úy", "uý");

  private final Dice dice;
  private final Scribe scribe;
  private final Places places;

  Spelling(Dice dice, Places places) {
    this.dice = dice;
    this.scribe = new Scribe(dice);
    this.places = places;
  }

  String union(Union union) {
    String name = name(union.name());
    double roll = dice.roll();
    String text;
    if (union.type().isEmpty()) {
      text = roll < 0.9 ? name : name.toUpperCase(Locale.ROOT);
    } else if (roll < 0.55) {
      text = capital(union.type()) + " " + name;
    } else if (roll < 0.75) {
      text = abbreviated(union.type()) + name;
    } else if (roll < 0.88 && places.isUniqueName(union)) {
      text = name;
    } else if (roll < 0.94) {
      text = union.type() + " " + name;
    } else {
      text = (union.type() + " " + name).toUpperCase(Locale.ROOT);
    }
    return scribe.disguise(text);
  }

  String district(District district) {
    double roll = dice.roll();
    String text =
        roll < 0.7 || district.type().isEmpty()
            ? district.title()
            : roll < 0.9 ? abbreviated(district.type()) + district.name() : district.name();
    return scribe.disguise(text);
  }

  /** `P. `, `P.`, and for townships and towns also `TT `. */
  private String abbreviated(String type) {
    String mark = SHORT.getOrDefault(type, type);
    double roll = dice.roll();
    return roll < 0.6 ? mark + " " : roll < 0.85 ? mark : mark.replace(".", "") + " ";
  }

  private String name(String name) {
    String text = name;
    if (dice.chance(0.3)) {
      text = text.replaceFirst(" 1$", " I").replaceFirst(" 2$", " II");
    }
    if (dice.chance(0.2) && !text.contains("Quý")) {
      for (int i = 0; i < TONES.size(); i += 2) {
        String other = TONES.get(i + 1);
        text =
            text.contains(other)
                ? text.replace(other, TONES.get(i))
                : text.replace(TONES.get(i), other);
      }
    }
    return text;
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
