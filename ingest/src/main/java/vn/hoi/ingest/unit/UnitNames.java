package vn.hoi.ingest.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.UnitName;
import vn.hoi.ingest.text.VietnameseText;

/** Which units a text may name, whatever the day: one, several or none. */
final class UnitNames {
  /**
   * No unit's name is as long, with its union, district and city; a cell may hold 32,767 letters.
   */
  private static final int LONGEST = 200;

  private static final int SPELLINGS = 50_000;

  /** A union with its district in brackets, behind a comma or behind a dash between spaces. */
  private static final Pattern WITH_DISTRICT =
      Pattern.compile("(.+?) ?(?:\\(([^()]+)\\)|, ?([^,]+)| [-–] (.+))");

  /** A row's number or bullet in the same cell as its name: {@code 1. Phường Phúc Xá}. */
  private static final Pattern NUMBERED =
      Pattern.compile("^ *(?:\\d{1,3} ?[.)/-]|[-–+*•]) *(?=\\p{L})");

  private static final Pattern STOP = Pattern.compile("[ .,;:]++$");

  /** What the city is called behind a name, folded. */
  private static final Set<String> CITY =
      Set.of("ha noi", "hn", "tp ha noi", "t p ha noi", "thanh pho ha noi", "tp hn", "tphn");

  /** The name of a union and what is written behind it, which may be its district. */
  record Parts(String name, String behind) {}

  private final Map<String, List<UnitName>> readings = new ConcurrentHashMap<>();
  private final Map<String, UnitName> names = new HashMap<>();
  private final Map<String, List<UnitVersion>> unions = new HashMap<>();
  private final Map<String, List<UnitVersion>> districts = new HashMap<>();
  private final Map<String, UnitVersion> otherReportingUnits = new HashMap<>();

  UnitNames(List<UnitVersion> units) {
    for (UnitVersion unit : units) {
      UnitName name = unit.reading();
      names.put(unit.unitId(), name);
      if (unit.isGrassroots()) {
        unions.computeIfAbsent(name.key(), k -> new ArrayList<>()).add(unit);
      } else if (unit.level().equals("district")) {
        districts.computeIfAbsent(name.key(), k -> new ArrayList<>()).add(unit);
        if (unit.type().isEmpty()) {
          otherReportingUnits.put(name.key(), unit);
        }
      }
    }
  }

  UnitName name(UnitVersion unit) {
    return Objects.requireNonNull(names.get(unit.unitId()));
  }

  boolean isOtherReportingUnit(String text) {
    return otherReportingUnits.containsKey(UnitName.bare(text).key());
  }

  boolean isUnionNamed(String text) {
    return readings(withoutNumber(text)).stream()
        .anyMatch(n -> n.isCommune() || unions.containsKey(n.key()));
  }

  boolean isUnionWithoutType(String text) {
    return readings(text).size() > 1 && unions.containsKey(UnitName.bare(text).key());
  }

  /** The unions that one of the readings of a text fits. */
  List<UnitVersion> unions(String text) {
    return fitting(unions, text);
  }

  /** The districts that one of the readings of a text fits. */
  List<UnitVersion> districts(String text) {
    return fitting(districts, text);
  }

  /** The unions of a name, whatever their type. */
  List<UnitVersion> unionsOf(UnitName name) {
    return unions.getOrDefault(name.key(), List.of());
  }

  /**
   * Whether a name that fits a unit but for its accents is, accents and all, that of another unit:
   * Đông Xuân in one district and Đồng Xuân in another are two places.
   */
  boolean isAnother(UnitVersion found, String text) {
    return readings(text).stream()
        .filter(name -> name.isAccented() && !name.spelling().equals(name(found).spelling()))
        .anyMatch(
            name ->
                unionsOf(name).stream().anyMatch(u -> name(u).spelling().equals(name.spelling())));
  }

  /** Whether a text names a unit accents and all. */
  boolean isSpelled(UnitVersion unit, String text) {
    return readings(text).stream().anyMatch(name -> name.spelling().equals(name(unit).spelling()));
  }

  /** Whether a text is too long for a unit's name, so that nothing need be looked for in it. */
  static boolean isTooLong(String text) {
    return text.length() > LONGEST;
  }

  /** The name and what stands behind it; null when nothing does. */
  static @Nullable Parts parts(String text) {
    Matcher m = WITH_DISTRICT.matcher(text);
    if (!m.matches()) {
      return null;
    }
    String behind = m.group(2) == null ? m.group(3) : m.group(2);
    return new Parts(m.group(1), behind == null ? m.group(4) : behind);
  }

  /** The text, clean, without the city or a stop at its end: {@code Quận Đống Đa, TP. Hà Nội}. */
  static String withoutCity(String text) {
    String clean = STOP.matcher(VietnameseText.clean(text)).replaceFirst("");
    int comma = Math.max(clean.lastIndexOf(','), clean.lastIndexOf('('));
    int at = Math.max(comma, Math.max(clean.lastIndexOf(" - "), clean.lastIndexOf(" – ")) + 1);
    if (at < 1 || !CITY.contains(VietnameseText.fold(clean.substring(at)))) {
      return clean;
    }
    String rest = clean.substring(0, at).strip();
    // In brackets with the district: Láng Hạ (Đống Đa, Hà Nội).
    return rest.indexOf('(') > rest.indexOf(')') ? rest + ")" : rest;
  }

  /** The text without a number in front, unless that is part of a union's name. */
  String withoutNumber(String text) {
    Matcher numbered = NUMBERED.matcher(text);
    return numbered.find() && unions(text).isEmpty() ? numbered.replaceFirst("") : text;
  }

  private List<UnitVersion> fitting(Map<String, List<UnitVersion>> units, String text) {
    List<UnitVersion> found =
        new ArrayList<>(
            readings(text).stream()
                .flatMap(
                    name ->
                        units.getOrDefault(name.key(), List.of()).stream()
                            .filter(u -> name.type() == null || name.type().equals(u.type())))
                .distinct()
                .toList());
    if (found.isEmpty()) {
      // A name without a type may begin with a word that is one: Thị xã đội.
      units.getOrDefault(UnitName.bare(text).key(), List.of()).stream()
          .filter(u -> u.type().isEmpty())
          .forEach(found::add);
    }
    return found;
  }

  /** Files repeat a few thousand spellings many times. */
  private List<UnitName> readings(String text) {
    List<UnitName> known = readings.get(text);
    if (known == null) {
      known = UnitName.readings(text);
      if (readings.size() < SPELLINGS && !isTooLong(text)) {
        readings.put(text, known);
      }
    }
    return known;
  }
}
