package vn.hoi.ingest.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.ingest.text.RowRule;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** Every commune of the reference list is found under every usual spelling, and no other is. */
class UnitRegisterTest {
  private static final Map<String, String> SHORT =
      Map.of("phường", "P.", "xã", "X.", "thị trấn", "TT.");

  /** Ways to write "type name"; each must lead to the unit itself. */
  private static final Map<String, UnaryOperator<String>> VARIANTS =
      Map.of(
          "as it is", t -> t,
          "capitals", t -> t.toUpperCase(Locale.ROOT),
          "decomposed", t -> Normalizer.normalize(t, Normalizer.Form.NFD),
          "Icelandic eth", t -> t.replace('Đ', '\u00D0').replace('đ', '\u00F0'),
          "no-break spaces", t -> t.replace(' ', '\u00A0'),
          "soft hyphens", t -> t.replace(" ", "\u00AD "),
          "old tone placement",
              t ->
                  t.replace("òa", "oà").replace("óa", "oá").replace("ủy", "uỷ").replace("ụy", "uỵ"),
          "new tone placement",
              t ->
                  t.replace("oà", "òa").replace("oá", "óa").replace("uỷ", "ủy").replace("uỵ", "ụy"),
          "Roman numbers", t -> t.replaceAll(" 1$", " I").replaceAll(" 2$", " II"),
          "no accents", UnitRegisterTest::bare);

  private static final List<UnitVersion> UNITS = new ArrayList<>();
  private static UnitRegister register;

  @BeforeAll
  static void read() throws IOException {
    for (String[] d : lines("hanoi_districts.csv")) {
      UNITS.add(new UnitVersion(d[0], d[0], d[1], d[2], "district", d[0], null, null, d[0]));
    }
    for (String[] c : lines("hanoi_communes.csv")) {
      String id = c[4].isEmpty() ? c[0] : c[0] + "@" + c[4];
      UNITS.add(
          new UnitVersion(id, c[0], c[1], c[2], "grassroots", c[3], day(c[4]), day(c[5]), id));
    }
    register = new UnitRegister(UNITS, Map.of("00250", List.of("00241@2020-03-01")));
  }

  private static List<String[]> lines(String name) throws IOException {
    return Files.readAllLines(DefinitionFiles.product().resolve("reference").resolve(name)).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }

  private static LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  private static LocalDate someDayOf(UnitVersion unit) {
    return unit.validTo() != null ? LocalDate.of(2019, 6, 30) : LocalDate.of(2021, 6, 30);
  }

  @Test
  void everyCommuneIsFoundByItsCodeOnItsDays() {
    for (UnitVersion unit : UNITS) {
      if (unit.isGrassroots()) {
        assertEquals(Parsed.value(unit), register.byCode(unit.code(), someDayOf(unit)));
      }
    }
  }

  @Test
  void everyCommuneIsFoundUnderEverySpellingAndNoOtherIs() {
    VARIANTS.forEach(
        (name, variant) -> {
          for (UnitVersion unit : UNITS) {
            if (unit.isGrassroots()) {
              for (String prefix : List.of(unit.type() + " ", SHORT.get(unit.type()))) {
                String text = variant.apply(prefix + unit.name());
                assertEquals(
                    Parsed.value(unit),
                    register.byName(unit.districtId(), text, someDayOf(unit)),
                    () -> name + ": " + text);
              }
            }
          }
        });
  }

  @Test
  void everyDistrictIsFoundUnderEverySpelling() {
    VARIANTS.forEach(
        (name, variant) -> {
          for (UnitVersion unit : UNITS) {
            if (!unit.isGrassroots()) {
              for (String prefix :
                  List.of(unit.type() + " ", "Hội LHPN " + unit.type() + " ", "")) {
                String text = variant.apply(prefix + unit.name());
                assertEquals(
                    Parsed.value(unit), register.districtNamed(text), () -> name + ": " + text);
              }
            }
          }
        });
  }

  @Test
  void theCityBehindANameSaysNothing() {
    LocalDate day = LocalDate.of(2018, 6, 30);
    for (String text :
        List.of(
            "Quận Đống Đa, Hà Nội",
            "Hội LHPN quận Đống Đa, TP. Hà Nội",
            "Q. Đống Đa - Thành phố Hà Nội",
            "Đống Đa (Hà Nội)",
            "DONG DA, HN")) {
      assertEquals("006", found(register.districtNamed(text)).unitId(), text);
    }
    assertEquals("007", found(register.districtNamed("Q. 2 Bà Trưng")).unitId());
    for (String text :
        List.of("Hà Nội", ", Hà Nội", "Quận Hà Nội, Hà Nội", "Phường Láng Hạ, Hà Nội")) {
      assertEquals(RowRule.UNIT_UNKNOWN, rule(register.districtNamed(text)), text);
    }
    assertEquals(
        RowRule.UNIT_UNKNOWN,
        rule(register.byName("001", "Phường Láng Hạ, Quận Đống Đa, Hà Nội", day)));
    assertEquals(
        RowRule.UNIT_AMBIGUOUS, rule(register.byName("018", "Yên Viên, Gia Lâm, Hà Nội", day)));
    assertEquals("006", register.districtBehind("Láng Hạ (Đống Đa, Hà Nội)").unitId());
  }

  @Test
  void aNumberOrBulletInFrontOfANameIsNoneOfIt() {
    LocalDate day = LocalDate.of(2018, 6, 30);
    for (String text :
        List.of("1. Phường Láng Hạ", "12) Láng Hạ", "- P. Láng Hạ", "3/ Láng Hạ, Đống Đa")) {
      assertEquals("00199", found(register.byName("006", text, day)).unitId(), text);
    }
    // The name behind the number is judged like any other: Đông Xuân is no ward of Hoàn Kiếm.
    assertEquals(RowRule.UNIT_UNKNOWN, rule(register.byName("002", "1. Đông Xuân", day)));
    assertEquals(RowRule.UNIT_UNKNOWN, rule(register.byName("006", "1 Láng Hạ", day)));
  }

  @Test
  void aFigureWithinANameStandsForAWord() {
    LocalDate day = LocalDate.of(2018, 6, 30);
    for (String text : List.of("Ngã 4 Sở", "P. Ngã 4 Sở", "F. NGÃ TƯ SỞ", "phuong nga 4 so")) {
      assertEquals("00235", found(register.byName("006", text, day)).unitId(), text);
    }
    // A number behind a name is part of it, and a figure that no name has as a word is none.
    assertEquals(RowRule.UNIT_UNKNOWN, rule(register.byName("006", "Ngã Sở 4", day)));
    assertEquals(RowRule.UNIT_UNKNOWN, rule(register.byName("006", "Ngã 5 Sở", day)));
    assertEquals(RowRule.UNIT_UNKNOWN, rule(register.byName("006", "4 Láng Hạ", day)));
  }

  @Test
  void aBareNameIsTakenOnlyWhereOneUnitOfTheDistrictHasIt() {
    LocalDate day = LocalDate.of(2018, 6, 30);
    assertInstanceOf(Parsed.Value.class, register.byName("001", "Phúc Xá", day));
    assertEquals(RowRule.UNIT_AMBIGUOUS, rule(register.byName("018", "Yên Viên", day)));
    assertEquals(RowRule.UNIT_UNKNOWN, rule(register.byName("002", "Phúc Xá", day)));
    assertEquals(RowRule.UNIT_UNKNOWN, rule(register.byName("001", "Xã Phúc Xá", day)));
    assertEquals(RowRule.UNIT_UNKNOWN, rule(register.byName("001", "", day)));
  }

  @Test
  void aCodeThatGoesOnUnderANewNameIsTheVersionOfTheDay() {
    assertEquals("Xuân Phú", found(register.byCode("09727", LocalDate.of(2020, 2, 29))).name());
    assertEquals("Xuân Đình", found(register.byCode("09727", LocalDate.of(2020, 3, 1))).name());
    assertEquals(
        RowRule.UNIT_NOT_VALID,
        rule(register.byName("272", "Xã Xuân Đình", LocalDate.of(2020, 2, 29))));
    assertEquals(
        RowRule.UNIT_NOT_VALID,
        rule(register.byName("272", "Xã Xuân Phú", LocalDate.of(2020, 3, 1))));
  }

  @Test
  void aUnitThatWasMergedAwaySaysWhereItWent() {
    Parsed<UnitVersion> parsed = register.byCode("00250", LocalDate.of(2021, 12, 31));
    assertEquals(
        "Không xếp được cơ sở Hội “00250” vào ngày 31/12/2021: Phường Bùi Thị Xuân (00250) chỉ tồn"
            + " tại đến hết ngày 29/2/2020, sau đó thuộc Phường Nguyễn Du (00241). Ghi cơ sở có vào"
            + " ngày đó, hoặc sửa lại ngày.",
        ((Parsed.Faulty<UnitVersion>) parsed).fault().about("00250").vi());
  }

  @Test
  void aSlipOfThePenIsAdvisedAndNotGuessed() {
    Parsed<UnitVersion> parsed =
        register.byName("001", "Phường Phúc Xã", LocalDate.of(2018, 6, 30));
    assertEquals("Phúc Xá", found(parsed).name());
    Parsed<UnitVersion> slip = register.byName("001", "Phường Phúc Xáa", LocalDate.of(2018, 6, 30));
    assertEquals(
        "Cannot place the union \"Phường Phúc Xáa\": Quận Ba Đình has no such union on 30/6/2018;"
            + " near to it: Phường Phúc Xá (00001, Quận Ba Đình). Write type and name as in the"
            + " register: “Phường …”, “Xã …” or “Thị trấn …”.",
        ((Parsed.Faulty<UnitVersion>) slip).fault().about("Phường Phúc Xáa").en());
  }

  private static final UnitVersion FORCE =
      new UnitVersion("901", "901", "Bộ Tư lệnh Thủ đô", "", "district", "901", null, null, "901");
  private static final UnitVersion MARKET =
      new UnitVersion(
          "90201", "90201", "Chợ Đồng Xuân", "", "grassroots", "002", null, null, "90201");
  private static final UnitVersion TOWN_FORCE =
      new UnitVersion("90102", "90102", "Thị xã đội", "", "grassroots", "901", null, null, "90102");
  private static final UnitVersion OF_THE_CITY =
      new UnitVersion(
          "00241@2025-07-01",
          "00241",
          "Mô Phỏng",
          "xã",
          "grassroots",
          null,
          LocalDate.of(2025, 7, 1),
          null,
          "00241@2025-07-01");

  @Test
  void unitsThatAreNoDistrictAndNoCommuneAreFoundUnderTheirNames() {
    List<UnitVersion> all = new ArrayList<>(UNITS);
    all.addAll(List.of(FORCE, MARKET, TOWN_FORCE));
    UnitRegister more = new UnitRegister(all, Map.of());
    LocalDate day = LocalDate.of(2018, 6, 30);
    assertEquals(Parsed.value(FORCE), more.districtNamed("HỘI PHỤ NỮ BỘ TƯ LỆNH THỦ ĐÔ"));
    assertEquals(true, more.isOtherReportingUnit("Hội LHPN Bộ Tư lệnh Thủ đô"));
    assertEquals(false, more.isOtherReportingUnit("HỘI LHPN THÀNH PHỐ HÀ NỘI"));
    assertEquals(Parsed.value(MARKET), more.byName("002", "chợ Đồng Xuân", day));
    assertEquals("Đồng Xuân", found(more.byName("002", "P. Đồng Xuân", day)).name());
    assertEquals("Đồng Xuân", found(more.byName("002", "Đồng Xuân", day)).name());
    assertEquals(Parsed.value(TOWN_FORCE), more.byName("901", "Thị xã đội", day));
    assertEquals("Bộ Tư lệnh Thủ đô (901)", FORCE.candidate());
  }

  @Test
  void aUnionOfTheCityIsFoundWithoutADistrict() {
    List<UnitVersion> all = new ArrayList<>(UNITS);
    all.add(OF_THE_CITY);
    UnitRegister more = new UnitRegister(all, Map.of());
    LocalDate day = LocalDate.of(2025, 12, 31);
    assertEquals(Parsed.value(OF_THE_CITY), more.byName(null, "Xã Mô Phỏng", day));
    assertEquals(true, more.hasUnionsOfTheCity(day));
    assertEquals(false, more.hasUnionsOfTheCity(LocalDate.of(2025, 6, 30)));
    assertEquals("01", OF_THE_CITY.reportsTo());
    assertEquals(RowRule.UNIT_UNKNOWN, rule(more.byName(null, "Xã Không Có", day)));
  }

  private static UnitVersion found(Parsed<UnitVersion> parsed) {
    return ((Parsed.Value<UnitVersion>) parsed).value();
  }

  private static RowRule rule(Parsed<UnitVersion> parsed) {
    return ((Parsed.Faulty<UnitVersion>) parsed).fault().rule();
  }

  @Test
  void aDistrictMayStandBehindAUnionWithItsTypeAndNoComma() {
    for (UnitVersion unit : UNITS) {
      UnitVersion district = register.district(unit.reportsTo());
      if (!unit.isGrassroots() || district == null) {
        continue;
      }
      String in = district.title();
      for (String behind :
          List.of(
              in,
              in.toLowerCase(Locale.ROOT),
              in.replace("Quận ", "Q. ").replace("Huyện ", "H. "))) {
        String text = unit.title() + " " + behind;
        Parsed<UnitVersion> found = register.byName(unit.reportsTo(), text, someDayOf(unit));
        assertEquals(unit, assertInstanceOf(Parsed.Value.class, found, text).value(), text);
        assertEquals(district, register.districtBehind(text), text);
        String other = unit.reportsTo().equals("001") ? "002" : "001";
        assertInstanceOf(Parsed.Faulty.class, register.byName(other, text, someDayOf(unit)), text);
      }
    }
    // Without its type a district's name may be part of the union's.
    assertInstanceOf(
        Parsed.Faulty.class,
        register.byName("001", "Phường Phúc Xá Ba Đình", LocalDate.of(2019, 6, 30)));
  }

  @Test
  void aCodeThatExcelShortenedIsNotGuessedButNamed() {
    Parsed<UnitVersion> found = register.byCode("4", LocalDate.of(2019, 6, 30));
    String told = assertInstanceOf(Parsed.Faulty.class, found).fault().en();
    assertEquals(
        "Cannot place the union {value}: a code has five digits. Excel may have dropped the zeros in"
            + " front; then it is Phường Trúc Bạch (00004). Format the column of codes as Text,"
            + " write all five digits again and save the CSV.",
        told);
  }
}
