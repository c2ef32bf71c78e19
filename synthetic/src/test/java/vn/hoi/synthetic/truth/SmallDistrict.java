package vn.hoi.synthetic.truth;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Details;
import vn.hoi.synthetic.city.Group;
import vn.hoi.synthetic.city.HalfYear;
import vn.hoi.synthetic.city.Headcount;
import vn.hoi.synthetic.city.JoinReason;
import vn.hoi.synthetic.city.LeaveReason;
import vn.hoi.synthetic.city.Person;
import vn.hoi.synthetic.city.Report;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Spell;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/**
 * One district of three wards, A, B and C; on 1/3/2020 B goes into A. Ten women live in each of A
 * and B, four in C. Everything below is counted by hand.
 */
class SmallDistrict {
  Places places;
  District district;
  Union a;
  Union b;
  Union ab;
  Union c;
  final CityFacts city = new CityFacts();
  Facts facts;
  Tally tally;

  @BeforeEach
  void build(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("hanoi_districts.csv"),
        "code,name,type,female_census_2019_04_01\n001,Một,quận,100\n");
    Files.writeString(
        folder.resolve("hanoi_communes.csv"),
        """
        code,name,type,district_code,valid_from,valid_to
        00001,A,phường,001,,2020-03-01
        00001,A,phường,001,2020-03-01,
        00002,B,phường,001,,2020-03-01
        00003,C,phường,001,,
        """);
    Files.writeString(
        folder.resolve("hanoi_commune_succession.csv"),
        """
        effective_date,from_code,to_code,extent,population_moved,constant_boundary_group
        2020-03-01,00001,00001,whole,,001-A
        2020-03-01,00002,00001,whole,,001-A
        """);
    places = Places.read(folder);
    district = places.districts().get(0);
    a = union("00001");
    ab = union("00001@2020-03-01");
    b = union("00002");
    c = union("00003");
    facts = new Facts(places, district, city);
    tally = new Tally();
    LocalDate first = Review.BASELINE.populationOn();
    city.population(first, List.of(women(a, first, 10), women(b, first, 10), women(c, first, 4)));
    LocalDate last = Review.FINAL.populationOn();
    city.population(last, List.of(women(ab, last, 20), women(c, last, 4)));
  }

  Value of(String indicator, String period, String category, String level, String unit) {
    return tally.values().get(new Tally.Key(indicator, period, category, level, unit));
  }

  Union union(String id) {
    return places.unionsOf(district).stream()
        .filter(u -> u.id().equals(id))
        .findAny()
        .orElseThrow();
  }

  static Headcount women(Union union, LocalDate day, int number) {
    return new Headcount(union, day, number);
  }

  static Person person(int number, int born) {
    return new Person("0000000001%02d".formatted(number), born, Group.TRADER, null);
  }

  static Spell joined(Person person, Union union, String day) {
    return joined(person, union, day, JoinReason.ADMITTED);
  }

  static Spell joined(Person person, Union union, String day, JoinReason reason) {
    return new Spell(person, union, 1, LocalDate.parse(day), reason, null, null);
  }

  static Spell gone(Person person, Union union, String from, String to, LeaveReason reason) {
    return new Spell(
        person, union, 1, LocalDate.parse(from), JoinReason.ADMITTED, LocalDate.parse(to), reason);
  }

  static Spell cutAtTheChange(Person person, Union union) {
    return gone(person, union, "2011-01-01", "2020-03-01", LeaveReason.BOUNDARY);
  }

  static Report report(Union union, HalfYear half, String receivedOn) {
    return new Report(union, half, LocalDate.parse(receivedOn), 10, 5, 1, 1, 5, 1);
  }

  Activity dialogue(int number, Union union, String day, int persons) {
    return activity(number, ActivityType.DIALOGUE, union, day, persons);
  }

  Activity activity(int number, ActivityType type, Union union, String day, int persons) {
    LocalDate on = LocalDate.parse(day);
    return new Activity(
        "HD-" + number, type, union, district, on, null, persons, persons, 0, Details.NONE);
  }
}
