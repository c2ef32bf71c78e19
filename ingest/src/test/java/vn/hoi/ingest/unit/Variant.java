package vn.hoi.ingest.unit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.LegacyEncoding;
import vn.hoi.ingest.text.LegacyVectors;

/**
 * One way in which people write the names of communes.
 *
 * @param typed whether the type stands before the name
 * @param font the font of the cell; null when it is one of Unicode
 * @param writing all forms of a unit's name written like this; none when it does not apply
 */
record Variant(
    String name,
    boolean typed,
    @Nullable LegacyEncoding font,
    Function<UnitVersion, List<String>> writing) {
  private static final Map<String, List<String>> SHORT =
      Map.of(
          "phường", List.of("P.", "P. ", "p ", "P", "F.", "F ", "Ph. "),
          "xã", List.of("X.", "X. ", "x "),
          "thị trấn", List.of("TT.", "TT ", "T.T ", "T.Trấn ", "Ttr. "));

  private static final UnitRegister REGISTER = ReferenceUnits.register();

  private static final Map<String, String> ROMAN = Map.of("1", "I", "2", "II", "3", "III");

  static List<Variant> all() {
    List<Variant> all = new ArrayList<>();
    all.add(of("as in the register", UnitVersion::title));
    all.add(bare("without type", UnitVersion::name));
    all.add(of("capitals", u -> u.title().toUpperCase(Locale.ROOT)));
    all.add(of("small letters", u -> u.title().toLowerCase(Locale.ROOT)));
    all.add(of("decomposed (NFD)", u -> nfd(u.title())));
    all.add(of("without accents", u -> plain(u.title())));
    all.add(of("capitals without accents", u -> plain(u.title()).toUpperCase(Locale.ROOT)));
    all.add(several("abbreviated type", Variant::shortened));
    all.add(several("abbreviated type, capitals, NFD", u -> nfdCapitals(shortened(u))));
    all.add(of("behind “Hội LHPN”", u -> "Hội LHPN " + u.title()));
    all.add(of("behind “HỘI LIÊN HIỆP PHỤ NỮ”", u -> "HỘI LIÊN HIỆP PHỤ NỮ " + capitals(u)));
    all.add(of("behind “BCH Hội LHPN”", u -> "BCH Hội LHPN " + u.title()));
    all.add(
        several(
            "its district in brackets",
            u -> List.of(u.title() + " (" + district(u) + ")", u.title() + "(" + bare(u) + ")")));
    all.add(
        several(
            "its district behind a comma",
            u -> List.of(u.title() + ", " + bare(u), capitals(u) + ", " + plain(district(u)))));
    all.add(
        several(
            "its district and the city behind commas",
            u ->
                List.of(
                    u.title() + ", " + district(u) + ", Hà Nội",
                    capitals(u) + ", " + bare(u) + ", TP. Hà Nội",
                    u.title() + " (" + bare(u) + ", Thành phố Hà Nội)")));
    all.add(
        several(
            "the city behind a comma or dash",
            u -> List.of(u.title() + ", Hà Nội", u.title() + " - TP Hà Nội")));
    all.add(
        several(
            "its district behind a dash",
            u -> List.of(u.title() + " - " + district(u), u.title() + " – " + bare(u))));
    all.add(several("a figure for a word (Ngã 4 Sở)", Variant::figures));
    all.add(several("no-break spaces", u -> changed(u, t -> t.replace(' ', '\u00A0'))));
    all.add(
        several("many and odd spaces", u -> List.of("  " + u.title().replace(" ", " \t ") + "\n")));
    all.add(several("soft hyphens", u -> changed(u, Variant::hyphened)));
    all.add(
        several(
            "zero-width characters", u -> changed(u, t -> "\uFEFF" + t.replace(" ", "\u200B "))));
    all.add(
        several(
            "Ð (eth) for Đ",
            u -> changed(u, t -> t.replace('Đ', '\u00D0').replace('đ', '\u00F0'))));
    all.add(
        several(
            "Ɖ (African D) for Đ",
            u -> changed(u, t -> t.replace('Đ', '\u0189').replace('đ', '\u0256'))));
    all.add(several("tone placed the old way (oà, uý)", u -> changed(u, Variant::oldTones)));
    all.add(several("tone placed the new way (òa, úy)", u -> changed(u, Variant::newTones)));
    all.add(several("i for y", u -> changed(u, t -> exchange(t, "yýỳỷỹỵ", "iíìỉĩị"))));
    all.add(several("y for i", u -> changed(u, t -> exchange(t, "iíìỉĩị", "yýỳỷỹỵ"))));
    all.add(several("ward number in Roman", u -> changed(u, Variant::roman)));
    all.add(
        several("ward number with a zero", u -> changed(u, t -> t.replaceFirst("(\\d)$", "0$1"))));
    all.add(several("ward number without its space (Cổ Nhuế1)", u -> changed(u, Variant::stuck)));
    all.add(
        several(
            "hyphens and dots",
            u -> List.of("- " + u.title() + ".", u.title().replace(" - ", "-"))));
    all.add(twice("two of these at once", List.copyOf(all), true));
    all.add(twice("without type, and one of these", List.copyOf(all), false));
    // Not in capitals: Mỹ ĐÌNHI is a word.
    all.add(
        several(
            "Roman ward number without its space (Mỹ ĐìnhII)",
            u -> changed(u, Variant::roman).stream().map(Variant::stuck).toList()));
    all.add(
        new Variant(
            "TCVN3, by the font .VnTime",
            true,
            LegacyEncoding.TCVN3,
            u -> List.of(LegacyVectors.tcvn3(u.title()))));
    all.add(
        new Variant(
            "TCVN3, by the font .VnTimeH",
            true,
            LegacyEncoding.TCVN3_CAPITALS,
            u -> List.of(LegacyVectors.tcvn3(u.title().toLowerCase(Locale.ROOT)))));
    all.add(several("TCVN3, by its letters", u -> List.of(LegacyVectors.tcvn3(u.title()))));
    all.add(
        new Variant(
            "VNI, by the font VNI-Times",
            true,
            LegacyEncoding.VNI,
            u -> List.of(LegacyVectors.vni(u.title()), LegacyVectors.vni(capitals(u)))));
    all.add(
        several(
            "VNI, by its letters",
            u -> List.of(LegacyVectors.vni(u.title()), LegacyVectors.vni(capitals(u)))));
    all.add(bare("TCVN3 without type, by its letters", u -> LegacyVectors.tcvn3(u.name())));
    all.add(bare("VNI without type, by its letters", u -> LegacyVectors.vni(u.name())));
    return all;
  }

  /** What people do to the letters of a text, whatever it says. */
  private static final List<UnaryOperator<String>> LETTERS =
      List.of(
          t -> t.toUpperCase(Locale.ROOT),
          t -> t.toLowerCase(Locale.ROOT),
          Variant::nfd,
          Variant::plain,
          t -> t.replace(' ', '\u00A0'),
          t -> "  " + t.replace(" ", " \t ") + "\n",
          Variant::hyphened,
          t -> "\uFEFF" + t.replace(" ", "\u200B "),
          t -> t.replace('Đ', '\u00D0').replace('đ', '\u00F0'),
          t -> t.replace('Đ', '\u0189').replace('đ', '\u0256'),
          Variant::oldTones,
          Variant::newTones,
          t -> exchange(t, "yýỳỷỹỵ", "iíìỉĩị"),
          t -> "- " + t + ".");

  /** Names in one of some ways, and their letters in one more. */
  private static Variant twice(String name, List<Variant> variants, boolean typed) {
    List<Variant> chosen = variants.stream().filter(v -> v.typed == typed).toList();
    return new Variant(
        name,
        typed,
        null,
        unit ->
            chosen.stream()
                .flatMap(v -> v.writing.apply(unit).stream())
                .flatMap(
                    written ->
                        LETTERS.stream()
                            .map(change -> change.apply(written))
                            .filter(changed -> !changed.equals(written)))
                .distinct()
                .toList());
  }

  private static String district(UnitVersion unit) {
    return above(unit).title();
  }

  /** The name of the unit's district without its type. */
  private static String bare(UnitVersion unit) {
    return above(unit).name();
  }

  private static UnitVersion above(UnitVersion unit) {
    return Objects.requireNonNull(REGISTER.district(Objects.requireNonNull(unit.districtId())));
  }

  @Override
  public String toString() {
    return name;
  }

  private static Variant of(String name, Function<UnitVersion, String> writing) {
    return new Variant(name, true, null, u -> List.of(writing.apply(u)));
  }

  private static Variant bare(String name, Function<UnitVersion, String> writing) {
    return new Variant(name, false, null, u -> List.of(writing.apply(u)));
  }

  private static Variant several(String name, Function<UnitVersion, List<String>> writing) {
    return new Variant(name, true, null, writing);
  }

  /** The title changed; nothing when the change does nothing to it. */
  private static List<String> changed(UnitVersion unit, UnaryOperator<String> change) {
    String changed = change.apply(unit.name());
    String type = unit.title().substring(0, unit.type().length());
    return changed.equals(unit.name()) ? List.of() : List.of(type + " " + changed);
  }

  private static List<String> shortened(UnitVersion unit) {
    return SHORT.getOrDefault(unit.type(), List.of()).stream()
        .filter(s -> !s.equals("P") || unit.name().matches("\\d+"))
        .map(s -> s + unit.name())
        .toList();
  }

  private static List<String> nfdCapitals(List<String> names) {
    return names.stream().map(n -> nfd(n.toUpperCase(Locale.ROOT))).toList();
  }

  /** A word for a number that is not the last, in words of two or more. */
  private static List<String> figures(UnitVersion unit) {
    return Map.of("Hai", "2", "Ba", "3", "Tư", "4").entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .flatMap(
            n ->
                changed(
                    unit,
                    t ->
                        t.replaceFirst(
                            "(^| )" + n.getKey() + " (?=\\p{L})", "$1" + n.getValue() + " "))
                    .stream())
        .toList();
  }

  private static String capitals(UnitVersion unit) {
    return unit.title().toUpperCase(Locale.ROOT);
  }

  private static String nfd(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static String plain(String text) {
    return nfd(text).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D');
  }

  private static String hyphened(String text) {
    return text.replaceAll("(\\p{L})(\\p{L}) ", "$1\u00AD$2 ");
  }

  private static String oldTones(String text) {
    return exchangePairs(
        text,
        "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy",
        "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ");
  }

  private static String newTones(String text) {
    return exchangePairs(
        text,
        "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ",
        "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy");
  }

  /** Where no other letter follows: Hoàn, Quý are written one way only. */
  private static String exchangePairs(String text, String from, String to) {
    String out = text;
    String[] ours = from.split(" ", -1);
    String[] theirs = to.split(" ", -1);
    for (int i = 0; i < ours.length; i++) {
      out = out.replaceAll("(?<![qQ])" + ours[i] + "(?!\\p{L})", theirs[i]);
    }
    return out;
  }

  /** At the end of a word behind a consonant, where i and y sound the same. */
  private static String exchange(String text, String from, String to) {
    String out = text;
    for (int i = 0; i < from.length(); i++) {
      out =
          out.replaceAll(
              "(?<=[hklmstHKLMST])(?<!\\p{L}\\p{L}\\p{L})" + from.charAt(i) + "(?!\\p{L})",
              String.valueOf(to.charAt(i)));
    }
    return out;
  }

  private static String stuck(String text) {
    return text.replaceFirst(" (\\d|I+)$", "$1");
  }

  private static String roman(String text) {
    int last = text.lastIndexOf(' ') + 1;
    String number = ROMAN.get(text.substring(last));
    return number == null ? text : text.substring(0, last) + number;
  }
}
