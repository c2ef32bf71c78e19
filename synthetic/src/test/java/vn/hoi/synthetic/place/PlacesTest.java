package vn.hoi.synthetic.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final LocalDate DAY_BEFORE = LocalDate.of(2020, 2, 29);
  private static Places places;

  @BeforeAll
  static void read() throws Exception {
    places = Places.read(Path.of(System.getProperty("hoi.home"), "definitions", "reference"));
  }

  @Test
  void there_are_584_unions_before_the_change_and_579_from_then_on() {
    assertEquals(584, places.openAt(DAY_BEFORE).size());
    assertEquals(579, places.openAt(Places.CHANGE).size());
  }

  @Test
  void constant_boundary_groups_are_578_on_both_sides_of_the_change() {
    for (LocalDate day : List.of(DAY_BEFORE, Places.CHANGE)) {
      assertEquals(578, places.openAt(day).stream().map(Union::group).distinct().count());
    }
  }

  @Test
  void a_ward_that_keeps_code_and_name_over_the_change_is_a_new_union() {
    List<Union> nguyenDu =
        places.openAt(DAY_BEFORE).stream().filter(u -> u.id().equals("00241")).toList();
    assertEquals("Nguyễn Du", nguyenDu.get(0).name());
    assertEquals("00241@2020-03-01", places.heirs(nguyenDu.get(0)).get(0).union().id());
  }

  @Test
  void the_split_ward_goes_to_two_wards_in_the_known_proportion() {
    Union split =
        places.openAt(DAY_BEFORE).stream()
            .filter(u -> u.id().equals("00253"))
            .findAny()
            .orElseThrow();
    assertEquals(
        List.of("00241@2020-03-01 642", "00247@2020-03-01 5526"),
        places.heirs(split).stream().map(h -> h.union().id() + " " + h.weight()).toList());
  }

  @Test
  void only_yen_vien_cannot_be_named_without_its_type_in_its_district() {
    List<String> riddles =
        places.openAt(DAY_BEFORE).stream()
            .filter(u -> !places.isUniqueName(u))
            .map(u -> u.type() + " " + u.name())
            .toList();
    assertEquals(List.of("thị trấn Yên Viên", "xã Yên Viên"), riddles);
  }

  @Test
  void wards_and_townships_are_urban_and_communes_rural() {
    for (Union union : places.openAt(DAY_BEFORE)) {
      boolean urban = union.area().equals("urban");
      assertTrue(urban == (union.type().equals("phường") || union.type().equals("thị trấn")));
    }
    assertFalse(places.districts().isEmpty());
    assertEquals(30, places.districts().size());
  }

  @Test
  void other_units_come_behind_the_districts_and_communes_and_are_none() {
    Places all = places.withOtherUnits();
    assertEquals(
        30, all.districts().stream().filter(district -> !district.type().isEmpty()).count());
    assertEquals("901", all.districts().get(30).code());
    assertEquals(584, all.openAt(DAY_BEFORE).stream().filter(Union::isCommune).count());
    assertEquals(
        List.of("90201 other", "90202 other", "90101 other", "90102 other"),
        all.openAt(Places.CHANGE).stream()
            .filter(u -> !u.isCommune())
            .map(u -> u.id() + " " + u.area())
            .toList());
  }
}
