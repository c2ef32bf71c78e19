package vn.hoi.ingest.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.unit.HistoryUnit.Stated;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;

/**
 * Three rounds: that of 2020 as it was, and two invented ones named so. Round A (1/1/2025) merges a
 * real ward and an invented one; round B (1/7/2025) puts communes of two districts together under
 * the city, with codes that were used before.
 */
class UnitHistoryTest {
  private static final Stated LIST = new Stated("list", "Sheet1", 2);

  @TempDir Path folder;
  private Path definitions;

  @BeforeEach
  void write() throws IOException {
    definitions = folder.resolve("definitions");
    Files.createDirectories(definitions.resolve("reference"));
    reference(
        "hanoi_communes.csv",
        """
        # Invented names: the rounds of 2025 in this test are made up.
        code,name,type,district_code,valid_from,valid_to
        00241,Nguyễn Du,phường,007,2020-03-01,2025-01-01
        00247,Phạm Đình Hổ,phường,007,2020-03-01,2025-07-01
        00241,Mô Phỏng Một,phường,007,2025-01-01,2025-07-01
        00241,Mô Phỏng Hai,xã,01,2025-07-01,
        00250,Mô Phỏng Ba,phường,01,2025-07-01,
        """);
    reference(
        "hanoi_commune_succession.csv",
        """
        effective_date,from_code,to_code,extent,population_moved,constant_boundary_group,to_parent,source
        2020-03-01,00241,00241,whole,,007-A,,Nghị quyết 895/NQ-UBTVQH14
        2020-03-01,00250,00241,whole,,007-A,,Nghị quyết 895/NQ-UBTVQH14
        2020-03-01,00253,00241,part,642,007-A,,Tờ trình tháng 12/2019
        2020-03-01,00253,00247,part,5526,007-A,,Tờ trình tháng 12/2019
        2020-03-01,00247,00247,whole,,007-A,,Nghị quyết 895/NQ-UBTVQH14
        2025-01-01,00241,00241,whole,,,,vòng A (bịa)
        2025-01-01,00900,00241,whole,,,,vòng A (bịa)
        2025-07-01,00241,00241,whole,,,01,vòng B (bịa)
        2025-07-01,00001,00241,part,700,,01,vòng B (bịa)
        2025-07-01,00001,00250,part,300,,01,vòng B (bịa)
        2025-07-01,00247,00250,whole,,,01,vòng B (bịa)
        """);
    reference("other_units.csv", "code,name,type,kind,level,parent,valid_from,valid_to,source\n");
  }

  private void reference(String name, String text) throws IOException {
    Files.writeString(definitions.resolve("reference").resolve(name), text);
  }

  private UnitHistory tell() {
    UnitHistory history =
        new UnitHistory(
            ReferenceFiles.of(DefinitionFiles.of(DefinitionFiles.product(), definitions)));
    history.upper("01", () -> UnitHistory.listed("01", "thành phố", "Hà Nội", "", "", LIST));
    for (String district : List.of("001", "007")) {
      history.upper(district, () -> UnitHistory.listed(district, "quận", district, "", "01", LIST));
    }
    history.commune(UnitHistory.listed("00001", "phường", "Phúc Xá", "commune", "001", LIST));
    for (String code : List.of("00241", "00247", "00250", "00253", "00900")) {
      history.commune(UnitHistory.listed(code, "phường", "W" + code, "commune", "007", LIST));
    }
    history.tell();
    return history;
  }

  private static List<String> openOn(UnitHistory history, String day) {
    LocalDate on = LocalDate.parse(day);
    return history.unions().stream()
        .filter(u -> u.from() == null || !u.from().isAfter(on))
        .filter(u -> u.to() == null || u.to().isAfter(on))
        .map(u -> u.id() + " " + u.parent())
        .sorted()
        .toList();
  }

  @Test
  void eachRoundBeginsWhatItNamesAndEndsWhatItTakes() {
    UnitHistory history = tell();
    assertEquals(
        List.of("00001 001", "00241 007", "00247 007", "00250 007", "00253 007", "00900 007"),
        openOn(history, "2020-02-29"));
    assertEquals(
        List.of("00001 001", "00241@2020-03-01 007", "00247@2020-03-01 007", "00900 007"),
        openOn(history, "2024-12-31"));
    assertEquals(
        List.of("00001 001", "00241@2025-01-01 007", "00247@2020-03-01 007"),
        openOn(history, "2025-06-30"));
    assertEquals(
        List.of("00241@2025-07-01 01", "00250@2025-07-01 01"), openOn(history, "2025-07-01"));
  }

  @Test
  void unionsOfTheCityHaveNoDistrictAndTheDistrictsEndWithTheirLastCommunes() {
    UnitHistory history = tell();
    assertEquals(
        List.of("00241@2025-07-01", "00250@2025-07-01"),
        history.unions().stream()
            .filter(history::isUnderCity)
            .map(HistoryUnit::id)
            .sorted()
            .toList());
    for (HistoryUnit district : history.upper()) {
      LocalDate end = district.id().equals("01") ? null : LocalDate.of(2025, 7, 1);
      assertEquals(end, district.to(), district.id());
    }
  }

  @Test
  void theRoundsOf2025DoNotCoarsenTheGroupsOf2020() {
    UnitHistory history = tell();
    for (String unit : List.of("00241", "00247", "00250", "00253", "00241@2020-03-01")) {
      assertEquals("007-A", history.group(unit));
    }
    for (String alone : List.of("00001", "00900", "00241@2025-01-01", "00250@2025-07-01")) {
      assertEquals(alone, history.group(alone));
    }
  }

  @Test
  void aLaterHorizonTiesWhatTheLaterRoundsTouch() throws IOException {
    Files.writeString(definitions.resolve("boundaries.yaml"), "groups_until: 2025-01-01\n");
    UnitHistory history = tell();
    assertEquals("007-A", history.group("00900"));
    assertEquals("007-A", history.group("00241@2025-01-01"));
    assertEquals("00001", history.group("00001"));
  }

  @Test
  void aGroupWithoutANameIsCalledAfterItsFirstUnitAndNeverLikeOne() throws IOException {
    String events = Files.readString(definitions.resolve("reference/hanoi_commune_succession.csv"));
    reference("hanoi_commune_succession.csv", events.replace(",007-A,", ",,"));
    assertEquals("G-00241", tell().group("00253"));
  }

  @Test
  void twoGroupsOfOneNameAreRefused() throws IOException {
    Files.writeString(definitions.resolve("boundaries.yaml"), "groups_until: 2019-01-01\n");
    assertEquals("00253", tell().group("00253"), "no event is that early");
    Files.writeString(definitions.resolve("boundaries.yaml"), "groups_until: 2025-12-31\n");
    reference(
        "hanoi_commune_succession.csv",
        """
        effective_date,from_code,to_code,extent,population_moved,constant_boundary_group,to_parent,source
        2025-07-01,00241,00241,whole,,X,01,bịa
        2025-07-01,00001,00250,whole,,X,01,bịa
        2025-07-01,00250,00250,whole,,X,01,bịa
        """);
    Problem problem = assertThrows(Problem.class, this::tell);
    assertEquals(
        "Cannot name the constant-boundary group X: no chain of events ties 00001 to 00241, but both"
            + " carry this name. Give each its own constant_boundary_group in the file of events, or"
            + " leave it empty.",
        problem.sentence());
  }

  @Test
  void anEventOfAUnitThatIsNoMoreIsRefused() throws IOException {
    String events = Files.readString(definitions.resolve("reference/hanoi_commune_succession.csv"));
    reference(
        "hanoi_commune_succession.csv", events.replace("2025-01-01,00900", "2025-01-01,00253"));
    assertEquals(
        "Cannot apply the change of 2025-01-01 (hanoi_commune_succession.csv, line 8): neither the"
            + " register nor the reference has commune 00253. Add it to hanoi_communes.csv or"
            + " correct the event.",
        assertThrows(Problem.class, this::tell).sentence());
  }

  @Test
  void unitsThatNoListHasAreRegisteredUnderWhomTheyReportTo() throws IOException {
    reference(
        "other_units.csv",
        """
        code,name,type,kind,level,parent,valid_from,valid_to,source
        90101,Cơ quan,,force,grassroots,901,,,bịa
        901,Bộ Tư lệnh,,force,district,01,,,bịa
        90201,Chợ,,market,grassroots,007,2019-01-01,2021-01-01,bịa
        """);
    UnitHistory history = tell();
    HistoryUnit market =
        history.unions().stream().filter(u -> u.code().equals("90201")).findFirst().orElseThrow();
    assertEquals("90201@2019-01-01 other", market.id() + " " + market.area());
    assertEquals(LocalDate.of(2021, 1, 1), Objects.requireNonNull(market.to()));
    assertEquals(
        List.of("00001 001", "00241@2025-01-01 007", "00247@2020-03-01 007", "90101 901"),
        openOn(history, "2025-06-30"));
  }

  @Test
  void aUnitWithoutASourceOrWithATakenCodeIsRefused() throws IOException {
    reference(
        "other_units.csv",
        """
        code,name,type,kind,level,parent,valid_from,valid_to,source
        00001,Chợ,,market,grassroots,007,,,bịa
        """);
    assertEquals(
        "Cannot register the unit Chợ (other_units.csv, line 2): the code 00001 belongs to another"
            + " unit already. Correct the line.",
        assertThrows(Problem.class, this::tell).sentence());
    reference(
        "other_units.csv",
        """
        code,name,type,kind,level,parent,valid_from,valid_to,source
        90201,Chợ,,market,grassroots,007,,,
        """);
    assertEquals(
        "Cannot read the reference file "
            + definitions.resolve("reference/other_units.csv")
            + ", line 2: the unit 90201 has no source. Write dates as 2020-03-01 and numbers in"
            + " digits.",
        assertThrows(Problem.class, this::tell).sentence());
  }
}
