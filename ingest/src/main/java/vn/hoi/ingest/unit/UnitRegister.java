package vn.hoi.ingest.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.ingest.text.UnitName;
import vn.hoi.ingest.text.VietnameseText;

/**
 * Finds units by code or by name on a day. A unit is found or a fault says why not; nothing is
 * guessed.
 */
public final class UnitRegister {
  /** More suggestions would help nobody. */
  private static final int SHOWN = 3;

  /** The digits of a code. */
  private static final int CODE = 5;

  /** The name of a union and the district written behind it. */
  private record WithDistrict(String name, UnitVersion district) {}

  private final UnitNames names;
  private final Map<String, List<UnitVersion>> byCode = new HashMap<>();
  private final Map<String, UnitVersion> districts = new LinkedHashMap<>();
  private final Map<String, List<UnitVersion>> byDistrict = new HashMap<>();
  private final Map<String, List<UnitVersion>> successors = new HashMap<>();

  /**
   * @param units all versions
   * @param successions for a unit's id the ids that took over its ground
   */
  public UnitRegister(List<UnitVersion> units, Map<String, List<String>> successions) {
    names = new UnitNames(units);
    Map<String, UnitVersion> byId = new HashMap<>();
    for (UnitVersion unit : units) {
      byId.put(unit.unitId(), unit);
      if (unit.isGrassroots()) {
        add(byCode, unit.code(), unit);
        add(byDistrict, unit.reportsTo(), unit);
      } else if (unit.level().equals("district")) {
        districts.put(unit.unitId(), unit);
      }
    }
    successions.forEach(
        (from, to) ->
            to.forEach(id -> add(successors, from, Objects.requireNonNull(byId.get(id)))));
  }

  private static void add(Map<String, List<UnitVersion>> map, String key, UnitVersion unit) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(unit);
  }

  /** Whether nothing was registered yet. */
  public boolean isEmpty() {
    return districts.isEmpty();
  }

  /** The districts, in order of registration. */
  public List<UnitVersion> districts() {
    return List.copyOf(districts.values());
  }

  /**
   * The grassroots units open on a day, by district and code.
   *
   * @param districtId of one district only; null: of all
   */
  public List<UnitVersion> open(LocalDate day, @Nullable String districtId) {
    return byDistrict.entrySet().stream()
        .filter(d -> districtId == null || d.getKey().equals(districtId))
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            d -> on(d.getValue(), day).stream().sorted(Comparator.comparing(UnitVersion::code)))
        .toList();
  }

  /** The district of that code; null when there is none. */
  public @Nullable UnitVersion district(String code) {
    return districts.get(code);
  }

  /** Whether a text is the name of a reporting unit that is no district. */
  public boolean isOtherReportingUnit(String text) {
    return names.isOtherReportingUnit(text);
  }

  /** Whether a text states the type of a commune or is the name of one, whatever its district. */
  public boolean isUnionNamed(String text) {
    return names.isUnionNamed(text);
  }

  /**
   * Whether a text that may begin with a type or not is, read without, the name of some union:
   * {@code Quan Hoa} is a ward, though without accents it sounds like a district.
   */
  public boolean isUnionWithoutType(String text) {
    return names.isUnionWithoutType(text);
  }

  /** Whether any union belongs to the city without a district between. */
  public boolean hasUnionsOfTheCity() {
    return byDistrict.containsKey(UnitVersion.CITY);
  }

  /** Whether any union belongs to the city without a district between on a day. */
  public boolean hasUnionsOfTheCity(LocalDate day) {
    return !on(byDistrict.getOrDefault(UnitVersion.CITY, List.of()), day).isEmpty();
  }

  /** The grassroots unit that has this code on a day. */
  public Parsed<UnitVersion> byCode(String text, LocalDate day) {
    String code = VietnameseText.clean(text);
    List<UnitVersion> versions = byCode.getOrDefault(code, List.of());
    List<UnitVersion> valid = on(versions, day);
    if (valid.size() == 1) {
      return Parsed.value(valid.get(0));
    }
    if (!versions.isEmpty()) {
      return notValid(versions, day);
    }
    boolean shorter =
        !code.isEmpty() && code.length() < CODE && code.chars().allMatch(c -> c >= '0' && c <= '9');
    List<UnitVersion> whole =
        shorter
            ? byCode.getOrDefault("0".repeat(CODE - code.length()) + code, List.of())
            : List.of();
    return whole.isEmpty()
        ? UnitFaults.unknownCode()
        : UnitFaults.shortenedCode(whole.get(whole.size() - 1));
  }

  /**
   * The grassroots unit that has this name on a day; the type may be left out. The name of its
   * district may stand behind it, in brackets, after a comma or a dash, or with its type after a
   * space, and must be the one asked for; the city may stand behind that.
   *
   * @param districtId the district or reporting unit; null: the city, without a district between
   */
  public Parsed<UnitVersion> byName(@Nullable String districtId, String written, LocalDate day) {
    String text = names.withoutNumber(UnitNames.withoutCity(written));
    String above = districtId == null ? UnitVersion.CITY : districtId;
    List<UnitVersion> named =
        names.unions(text).stream().filter(u -> above.equals(u.reportsTo())).toList();
    List<UnitVersion> valid = on(named, day);
    if (valid.size() > 1) {
      List<UnitVersion> exact = valid.stream().filter(u -> names.isSpelled(u, text)).toList();
      valid = exact.isEmpty() ? valid : exact;
    }
    String district = districtId == null ? "Thành phố" : title(districtId);
    if (valid.size() == 1) {
      return names.isAnother(valid.get(0), text)
          ? unknownName(above, district, text, day)
          : Parsed.value(valid.get(0));
    }
    if (valid.size() > 1) {
      return UnitFaults.ambiguous(district, valid);
    }
    if (!named.isEmpty()) {
      return notValid(named, day);
    }
    WithDistrict both = withDistrict(text);
    if (both == null) {
      return unknownName(above, district, text, day);
    }
    String there = both.district().unitId();
    return districtId == null || districtId.equals(there)
        ? byName(there, both.name(), day)
        : unknownName(above, district, both.name(), day);
  }

  /** The district that a text names behind a union, as in {@code Nam Đồng, Đống Đa}; else null. */
  public @Nullable UnitVersion districtBehind(String text) {
    WithDistrict both = withDistrict(text);
    return both == null ? null : both.district();
  }

  private @Nullable WithDistrict withDistrict(String written) {
    String text = UnitNames.withoutCity(written);
    if (UnitNames.isTooLong(text)) {
      return null;
    }
    UnitNames.Parts parts = UnitNames.parts(text);
    return parts != null && districtNamed(parts.behind()) instanceof Parsed.Value<UnitVersion> found
        ? new WithDistrict(parts.name(), found.value())
        : withDistrictTyped(text);
  }

  /** Behind a space only, with its type: {@code Phường Phúc Xá quận Ba Đình}. */
  private @Nullable WithDistrict withDistrictTyped(String text) {
    WithDistrict found = null;
    for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
      String behind = text.substring(at + 1);
      if (UnitName.of(behind).isDistrict()
          && districtNamed(behind) instanceof Parsed.Value<UnitVersion> district) {
        if (found != null) {
          return null;
        }
        found = new WithDistrict(text.substring(0, at), district.value());
      }
    }
    return found;
  }

  private String title(String districtId) {
    return Objects.requireNonNull(districts.get(districtId)).title();
  }

  /** The district of this name or code; the type may be left out. */
  public Parsed<UnitVersion> districtNamed(String text) {
    UnitVersion byCode = districts.get(VietnameseText.clean(text));
    if (byCode != null) {
      return Parsed.value(byCode);
    }
    List<UnitVersion> found = names.districts(UnitNames.withoutCity(text));
    return found.size() == 1 ? Parsed.value(found.get(0)) : UnitFaults.unknownDistrict();
  }

  private Parsed<UnitVersion> notValid(List<UnitVersion> versions, LocalDate day) {
    UnitVersion nearest = versions.get(versions.size() - 1);
    for (UnitVersion version : versions) {
      if (version.validTo() != null && !day.isBefore(version.validTo())) {
        nearest = version;
      }
    }
    return UnitFaults.notValid(nearest, day, successors.getOrDefault(nearest.unitId(), List.of()));
  }

  /** Names like the one written, and the same name under another type or in another district. */
  private Parsed<UnitVersion> unknownName(
      String above, String district, String text, LocalDate day) {
    UnitName name = UnitName.of(text);
    List<UnitVersion> same = on(names.unionsOf(name), day);
    List<String> near =
        Stream.concat(
                same.stream().filter(u -> above.equals(u.reportsTo())),
                on(byDistrict.getOrDefault(above, List.of()), day).stream()
                    .filter(u -> Likeness.isNear(names.name(u).key(), name.key())))
            .distinct()
            .limit(SHOWN)
            .map(this::candidate)
            .toList();
    List<String> elsewhere =
        same.stream()
            .filter(u -> !above.equals(u.reportsTo()))
            .limit(SHOWN)
            .map(this::candidate)
            .toList();
    return UnitFaults.unknownName(district, day, near, elsewhere);
  }

  /** Title, code and district, for messages. */
  private String candidate(UnitVersion unit) {
    String above = unit.reportsTo();
    String in = above.equals(UnitVersion.CITY) ? "Thành phố" : title(above);
    return unit.title() + " (" + unit.code() + ", " + in + ")";
  }

  private static List<UnitVersion> on(List<UnitVersion> versions, LocalDate day) {
    return versions.stream().filter(u -> u.validOn(day)).toList();
  }
}
