package vn.hoi.synthetic.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The districts, the union versions, and which union follows which on 1/3/2020. */
public final class Places {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  /** Day of the only change of borders in the period. */
  public static final LocalDate CHANGE = LocalDate.of(2020, 3, 1);

  /** A union that takes over from another, with the weight of the people it takes. */
  public record Heir(Union union, long weight) {}

  private final List<District> districts;
  private final Map<District, List<Union>> unions;
  private final Map<Union, List<Heir>> heirs;

  private Places(
      List<District> districts, Map<District, List<Union>> unions, Map<Union, List<Heir>> heirs) {
    this.districts = districts;
    this.unions = unions;
    this.heirs = heirs;
  }

  /** Reads the three CSV files of the folder `definitions/reference`. */
  public static Places read(Path folder) throws IOException {
    List<NamedCsvRecord> succession = rows(folder.resolve("hanoi_commune_succession.csv"));
    Map<String, String> groups = new HashMap<>();
    for (NamedCsvRecord row : succession) {
      String group = row.getField("constant_boundary_group");
      groups.put(row.getField("from_code"), group);
      groups.put(row.getField("to_code") + "@" + CHANGE, group);
    }
    Map<String, District> byCode = new LinkedHashMap<>();
    Map<District, List<Union>> unions = new LinkedHashMap<>();
    for (NamedCsvRecord row : rows(folder.resolve("hanoi_districts.csv"))) {
      District district =
          new District(
              byCode.size() + 1,
              row.getField("code"),
              row.getField("name"),
              row.getField("type"),
              Long.parseLong(row.getField("female_census_2019_04_01")));
      byCode.put(district.code(), district);
      unions.put(district, new ArrayList<>());
    }
    Map<String, Union> byId = new HashMap<>();
    for (NamedCsvRecord row : rows(folder.resolve("hanoi_communes.csv"))) {
      District district = byCode.get(row.getField("district_code"));
      if (district == null) {
        throw new IOException("no district " + row.getField("district_code") + " in " + folder);
      }
      LocalDate from = day(row.getField("valid_from"));
      String code = row.getField("code");
      String id = from == null ? code : code + "@" + from;
      Union union =
          new Union(
              id,
              code,
              row.getField("name"),
              row.getField("type"),
              "commune",
              district,
              from,
              day(row.getField("valid_to")),
              groups.getOrDefault(id, id));
      unions.getOrDefault(district, List.of()).add(union);
      byId.put(id, union);
    }
    return new Places(List.copyOf(byCode.values()), unions, heirs(succession, byId));
  }

  /** The same places with the other units of the synthetic study behind them. */
  public Places withOtherUnits() {
    List<District> all = new ArrayList<>(districts);
    Map<District, List<Union>> more = new LinkedHashMap<>();
    unions.forEach((district, own) -> more.put(district, new ArrayList<>(own)));
    for (OtherUnit unit : OtherUnit.ALL) {
      if (unit.isReportingUnit()) {
        District reporting = new District(all.size() + 1, unit.code(), unit.name(), "", 0);
        all.add(reporting);
        more.put(reporting, new ArrayList<>());
      } else {
        more.forEach(
            (district, own) -> {
              if (district.code().equals(unit.parent())) {
                own.add(union(unit, district));
              }
            });
      }
    }
    return new Places(List.copyOf(all), more, heirs);
  }

  private static Union union(OtherUnit unit, District district) {
    String code = unit.code();
    return new Union(code, code, unit.name(), "", unit.kind(), district, null, null, code);
  }

  /** Writes the study's own reference file of the other units. */
  public static void writeOtherUnits(Path definitions) throws IOException {
    OtherUnit.write(definitions.resolve("reference/other_units.csv"));
  }

  private static Map<Union, List<Heir>> heirs(
      List<NamedCsvRecord> succession, Map<String, Union> byId) {
    Map<Union, List<Heir>> heirs = new HashMap<>();
    for (NamedCsvRecord row : succession) {
      Union old = byId.get(row.getField("from_code"));
      Union next = byId.get(row.getField("to_code") + "@" + CHANGE);
      if (old == null || next == null) {
        throw new IllegalArgumentException("succession names an unknown commune: " + row);
      }
      String moved = row.getField("population_moved");
      heirs
          .computeIfAbsent(old, u -> new ArrayList<>())
          .add(new Heir(next, moved.isEmpty() ? 1 : Long.parseLong(moved)));
    }
    return heirs;
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    }
  }

  public List<District> districts() {
    return districts;
  }

  /** Every union version of the district, whatever its dates. */
  public List<Union> unionsOf(District district) {
    return unions.getOrDefault(district, List.of());
  }

  public List<Union> openAt(District district, LocalDate day) {
    return unionsOf(district).stream().filter(u -> u.openAt(day)).toList();
  }

  public List<Union> openAt(LocalDate day) {
    return districts.stream().flatMap(d -> openAt(d, day).stream()).toList();
  }

  /** Whether the bare name, read without accents, means one place of the district only. */
  public boolean isUniqueName(Union union) {
    return unionsOf(union.district()).stream()
        .noneMatch(u -> !u.type().equals(union.type()) && fold(u).equals(fold(union)));
  }

  private static String fold(Union union) {
    String name = union.name().toLowerCase(Locale.ROOT).replace('đ', 'd');
    return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Who takes over on 1/3/2020; empty for unions that the change left alone or created. */
  public List<Heir> heirs(Union union) {
    return heirs.getOrDefault(union, List.of());
  }
}
