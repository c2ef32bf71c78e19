package vn.hoi.ingest.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final int SPELLINGS = 50_000;

  /** More suggestions would help nobody. */
  private static final int SHOWN = 3;

  /** A union with its district in brackets or behind a comma. */
  private static final Pattern WITH_DISTRICT =
      Pattern.compile("(.+?) ?(?:\\(([^()]+)\\)|, ?([^,]+))");

  /** The name of a union and the district written behind it. */
  private record WithDistrict(String name, UnitVersion district) {}

  private final Map<String, List<UnitName>> readings = new ConcurrentHashMap<>();
  private final Map<String, UnitName> names = new HashMap<>();
  private final Map<String, List<UnitVersion>> byCode = new HashMap<>();
  private final Map<String, List<UnitVersion>> byName = new HashMap<>();
  private final Map<String, UnitVersion> districts = new LinkedHashMap<>();
  private final Map<String, List<UnitVersion>> districtsByName = new HashMap<>();
  private final Map<String, List<UnitVersion>> byDistrict = new HashMap<>();
  private final Map<String, List<UnitVersion>> successors = new HashMap<>();
  private final Map<String, UnitVersion> otherReportingUnits = new HashMap<>();

  /**
   * @param units all versions
   * @param successions for a unit's id the ids that took over its ground
   */
  public UnitRegister(List<UnitVersion> units, Map<String, List<String>> successions) {
    Map<String, UnitVersion> byId = new HashMap<>();
    for (UnitVersion unit : units) {
      byId.put(unit.unitId(), unit);
      UnitName name = unit.reading();
      names.put(unit.unitId(), name);
      if (unit.isGrassroots()) {
        add(byCode, unit.code(), unit);
        add(byName, name.key(), unit);
        add(byDistrict, unit.reportsTo(), unit);
      } else if (unit.level().equals("district")) {
        districts.put(unit.unitId(), unit);
        add(districtsByName, name.key(), unit);
        if (unit.type().isEmpty()) {
          otherReportingUnits.put(name.key(), unit);
        }
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
    return otherReportingUnits.containsKey(UnitName.bare(text).key());
  }

  /** Whether a text states the type of a commune or is the name of one, whatever its district. */
  public boolean isUnionNamed(String text) {
    return readings(text).stream().anyMatch(n -> n.isCommune() || byName.containsKey(n.key()));
  }

  /**
   * Whether a text that may begin with a type or not is, read without, the name of some union:
   * {@code Quan Hoa} is a ward, though without accents it sounds like a district.
   */
  public boolean isUnionWithoutType(String text) {
    return readings(text).size() > 1 && byName.containsKey(UnitName.bare(text).key());
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
    return versions.isEmpty() ? UnitFaults.unknownCode() : notValid(versions, day);
  }

  /**
   * The grassroots unit that has this name on a day; the type may be left out. The name of its
   * district may stand behind it, in brackets or after a comma, and must be the one asked for.
   *
   * @param districtId the district or reporting unit; null: the city, without a district between
   */
  public Parsed<UnitVersion> byName(@Nullable String districtId, String text, LocalDate day) {
    String above = districtId == null ? UnitVersion.CITY : districtId;
    List<UnitVersion> named =
        fitting(byName, text).stream().filter(u -> above.equals(u.reportsTo())).toList();
    List<UnitVersion> valid = on(named, day);
    if (valid.size() > 1) {
      List<UnitVersion> exact = valid.stream().filter(u -> isSpelled(u, text)).toList();
      valid = exact.isEmpty() ? valid : exact;
    }
    String district = districtId == null ? "Thành phố" : title(districtId);
    if (valid.size() == 1) {
      return isAnother(valid.get(0), text)
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

  private @Nullable WithDistrict withDistrict(String text) {
    Matcher m = WITH_DISTRICT.matcher(VietnameseText.clean(text));
    if (!m.matches()) {
      return null;
    }
    String district = m.group(2) == null ? m.group(3) : m.group(2);
    return districtNamed(district) instanceof Parsed.Value<UnitVersion> found
        ? new WithDistrict(m.group(1), found.value())
        : null;
  }

  /**
   * Whether a name that fits a unit but for its accents is, accents and all, that of another unit:
   * Đông Xuân in one district and Đồng Xuân in another are two places.
   */
  private boolean isAnother(UnitVersion found, String text) {
    return readings(text).stream()
        .filter(name -> name.isAccented() && !name.spelling().equals(name(found).spelling()))
        .anyMatch(
            name ->
                byName.getOrDefault(name.key(), List.of()).stream()
                    .anyMatch(u -> name(u).spelling().equals(name.spelling())));
  }

  private boolean isSpelled(UnitVersion unit, String text) {
    return readings(text).stream().anyMatch(name -> name.spelling().equals(name(unit).spelling()));
  }

  private UnitName name(UnitVersion unit) {
    return Objects.requireNonNull(names.get(unit.unitId()));
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
    List<UnitVersion> found = fitting(districtsByName, text);
    return found.size() == 1 ? Parsed.value(found.get(0)) : UnitFaults.unknownDistrict();
  }

  /** The units that one of the readings of a name fits. */
  private List<UnitVersion> fitting(Map<String, List<UnitVersion>> names, String text) {
    List<UnitVersion> found =
        new ArrayList<>(
            readings(text).stream()
                .flatMap(
                    name ->
                        names.getOrDefault(name.key(), List.of()).stream()
                            .filter(u -> name.type() == null || name.type().equals(u.type())))
                .toList());
    if (found.isEmpty()) {
      // A name without a type may begin with a word that is one: Thị xã đội.
      names.getOrDefault(UnitName.bare(text).key(), List.of()).stream()
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
      if (readings.size() < SPELLINGS) {
        readings.put(text, known);
      }
    }
    return known;
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
    List<UnitVersion> same = on(byName.getOrDefault(name.key(), List.of()), day);
    List<String> near =
        Stream.concat(
                same.stream().filter(u -> above.equals(u.reportsTo())),
                on(byDistrict.getOrDefault(above, List.of()), day).stream()
                    .filter(u -> Likeness.isNear(name(u).key(), name.key())))
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
