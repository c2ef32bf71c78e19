package vn.hoi.ingest.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
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

  private final Map<String, List<UnitName>> readings = new ConcurrentHashMap<>();
  private final Map<String, List<UnitVersion>> byCode = new HashMap<>();
  private final Map<String, List<UnitVersion>> byName = new HashMap<>();
  private final Map<String, UnitVersion> districts = new LinkedHashMap<>();
  private final Map<String, List<UnitVersion>> districtsByName = new HashMap<>();
  private final Map<String, List<UnitVersion>> byDistrict = new HashMap<>();
  private final Map<String, List<UnitVersion>> successors = new HashMap<>();

  /**
   * @param units all versions
   * @param successions for a unit's id the ids that took over its ground
   */
  public UnitRegister(List<UnitVersion> units, Map<String, List<String>> successions) {
    Map<String, UnitVersion> byId = new HashMap<>();
    for (UnitVersion unit : units) {
      byId.put(unit.unitId(), unit);
      if (unit.isGrassroots()) {
        String district = Objects.requireNonNull(unit.districtId());
        add(byCode, unit.code(), unit);
        add(byName, unit.key(), unit);
        add(byDistrict, district, unit);
      } else if (unit.level().equals("district")) {
        districts.put(unit.unitId(), unit);
        add(districtsByName, unit.key(), unit);
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

  /** The district of that code; null when there is none. */
  public @Nullable UnitVersion district(String code) {
    return districts.get(code);
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

  /** The grassroots unit of a district that has this name on a day; the type may be left out. */
  public Parsed<UnitVersion> byName(String districtId, String text, LocalDate day) {
    List<UnitVersion> named =
        fitting(byName, text).stream().filter(u -> districtId.equals(u.districtId())).toList();
    List<UnitVersion> valid = on(named, day);
    if (valid.size() == 1) {
      return Parsed.value(valid.get(0));
    }
    UnitVersion district = Objects.requireNonNull(districts.get(districtId));
    if (valid.size() > 1) {
      return UnitFaults.ambiguous(district, valid);
    }
    return named.isEmpty()
        ? UnitFaults.unknownName(district, day, candidates(districtId, UnitName.of(text), day))
        : notValid(named, day);
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
    return readings(text).stream()
        .flatMap(
            name ->
                names.getOrDefault(name.key(), List.of()).stream()
                    .filter(u -> name.type() == null || name.type().equals(u.type())))
        .toList();
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
  private List<UnitVersion> candidates(String districtId, UnitName name, LocalDate day) {
    List<UnitVersion> near =
        new ArrayList<>(
            on(byDistrict.getOrDefault(districtId, List.of()), day).stream()
                .filter(u -> Likeness.isNear(u.key(), name.key()))
                .limit(3)
                .toList());
    on(byName.getOrDefault(name.key(), List.of()), day).stream()
        .filter(u -> !near.contains(u))
        .limit(3)
        .forEach(near::add);
    return near;
  }

  private static List<UnitVersion> on(List<UnitVersion> versions, LocalDate day) {
    return versions.stream().filter(u -> u.validOn(day)).toList();
  }
}
