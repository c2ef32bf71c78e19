package vn.hoi.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.synthetic.city.HalfYear;
import vn.hoi.synthetic.city.Membership;
import vn.hoi.synthetic.city.Plan;
import vn.hoi.synthetic.city.Report;
import vn.hoi.synthetic.city.Reports;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;

class CityTest {
  private static final Map<String, Long> numerators = new HashMap<>();
  private static final Map<String, Long> denominators = new HashMap<>();
  private static final Map<String, String> statuses = new HashMap<>();

  @BeforeAll
  static void read() {
    for (NamedCsvRecord row : Cities.csv(Cities.tiny().resolve("truth/indicators.csv"))) {
      String key = String.join(" ", row.getFields().subList(0, 5));
      put(numerators, key, row.getField("numerator"));
      put(denominators, key, row.getField("denominator"));
      statuses.put(key, row.getField("status"));
    }
  }

  private static void put(Map<String, Long> into, String key, String text) {
    if (!text.isEmpty()) {
      into.put(key, Long.parseLong(text));
    }
  }

  @Test
  void members_at_the_end_are_those_at_the_start_with_all_that_came_and_went() {
    int checked = 0;
    for (String key : numerators.keySet()) {
      if (key.startsWith("G02") && key.contains(" start ")) {
        long sum =
            numerators.get(key)
                + numerators.get(key.replace(" start ", " admitted "))
                - numerators.get(key.replace(" start ", " left "))
                + numerators.get(key.replace(" start ", " moved_in "))
                - numerators.get(key.replace(" start ", " moved_out "));
        assertEquals(sum, numerators.get(key.replace(" start ", " end ")), key);
        checked++;
      }
    }
    // 578 groups and 4 unions that are no commune; 30 districts and one other reporting unit.
    assertEquals(2 * (582 + 31 + 3 + 1), checked);
  }

  @Test
  void every_union_open_at_a_review_date_has_an_attraction_rate_or_a_reason_why_not() {
    assertEquals(584, count("O01 baseline  grassroots "));
    assertEquals(584, count("O01 midterm-2019  grassroots "));
    assertEquals(579, count("O01 final-2021  grassroots "));
    assertEquals(30, count("O01 final-2021  district "));
    assertEquals(574 + 4, count("O05 final-2021  grassroots "));
    assertEquals(589 + 4, count("O17 final-2021  grassroots "));
  }

  @Test
  void a_union_where_nobody_lives_has_members_and_no_attraction_rate() {
    for (String union : List.of("90101", "90102", "90201", "90202")) {
      assertEquals(0, count("O01 final-2021  grassroots " + union));
      assertEquals(0, count("O02 final-2021  grassroots " + union));
      assertEquals(0, count("O03 final-2021  grassroots " + union));
      assertEquals(0, count("G01 final-2021  grassroots " + union));
      assertTrue(numerators.get("G02 final-2021 end grassroots " + union) > 0, union);
    }
    assertEquals(0, count("O01 final-2021  district 901"));
    assertEquals(2, denominators.get("O04 final-2021 strong district 901"));
  }

  @Test
  void attraction_rises_and_stays_below_all_women() {
    double before = rate("O01 baseline  city 01");
    double between = rate("O01 midterm-2019  city 01");
    double after = rate("O01 final-2021  city 01");
    assertTrue(0.3 < before && before < between && between < after && after < 0.85);
    assertTrue(numerators.get("O02 baseline  city 01") > 50);
  }

  @Test
  void what_was_never_sent_is_not_reported_and_not_zero() {
    assertEquals("not reported", statuses.get("O01 midterm-2019  district 250"));
    assertEquals("observed", statuses.get("O01 final-2021  district 250"));
    assertEquals("not reported", statuses.get("G09 final-2021  district 274"));
    assertEquals("not reported", statuses.get("M01 final-2021  district 279"));
    assertEquals("not reported", statuses.get("G04 final-2021  district 282"));
    assertEquals("not reported", statuses.get("O11 final-2021 chair district 281"));
  }

  @Test
  void leaving_out_the_members_of_a_district_makes_its_rate_unknown(@TempDir Path out) {
    Cities.write(Settings.tiny(Cities.SEED).without("members/009"), out);
    List<NamedCsvRecord> rows = Cities.csv(out.resolve("truth/indicators.csv"));
    assertTrue(
        rows.stream()
            .filter(
                r -> r.getField("indicator").equals("O01") && r.getField("unit_id").equals("009"))
            .allMatch(r -> r.getField("status").equals("not reported")));
  }

  @Test
  void every_file_of_ours_says_that_it_is_synthetic() throws IOException {
    Path inbox = Cities.tiny().resolve("inbox");
    try (Stream<Path> files = Files.walk(inbox)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = inbox.relativize(file).toString();
        if (name.endsWith("(bản trống).xlsx") || name.endsWith("(tải lại).xlsx")) {
          assertTrue(name.contains("mô phỏng"), name); // Nothing can be read in them.
        } else if (!name.startsWith("gso_") && !name.startsWith("census_")) {
          String rows = SourceRows.read(file).rows().toString().toLowerCase(Locale.ROOT);
          assertTrue(rows.contains("dữ liệu mô phỏng"), name);
        }
      }
    }
  }

  @Test
  void the_number_of_persons_is_about_what_was_asked_for() throws IOException {
    long persons;
    try (Stream<Path> files = Files.list(Cities.tiny().resolve("inbox/hoi-vien"))) {
      persons =
          files
              .flatMap(f -> SourceRows.read(f).rows().values().stream().skip(2))
              .map(cells -> cells.get(2))
              .distinct()
              .count();
    }
    assertTrue(persons > 2_000 && persons < 5_500, () -> "persons: " + persons);
  }

  @Test
  void no_union_of_the_smallest_city_reports_more_members_than_women() throws IOException {
    Places places = Places.read(Cities.reference()).withOtherUnits();
    Plan plan = new Plan(places, 1, 2_000);
    List<Membership.Mover> movers = List.of();
    int highest = 0;
    for (District district : places.districts()) {
      Membership membership = new Membership(places, plan, district, 1, movers);
      Reports reports = new Reports(places, plan, 1, membership.spells());
      for (HalfYear half : HalfYear.withBefore()) {
        for (Report report : reports.of(district, half)) {
          highest = Math.max(highest, report.rate());
        }
      }
      movers = membership.leaving();
    }
    assertEquals(10_000, highest);
  }

  @Test
  void a_city_too_small_is_refused_with_what_to_write_instead() {
    assertEquals(
        "Cannot make a city of 10 members: it takes 2000 to 2000000. Write such a number.",
        assertThrows(IllegalArgumentException.class, () -> Settings.of(10, 1)).getMessage());
  }

  private static long count(String prefix) {
    return statuses.keySet().stream().filter(k -> k.startsWith(prefix)).count();
  }

  private static double rate(String key) {
    return (double) numerators.get(key) / denominators.get(key);
  }

  /** Faulty rows are among the persons of whom a sample was drawn and not among those counted. */
  @Test
  void the_survey_is_of_the_members_that_the_city_has() throws IOException {
    Map<String, Long> strata = strata();
    for (String area : List.of("urban", "rural")) {
      long members = numerators.get("G02 final-2021 end area " + area);
      long frame = strata.get("member_" + area) + strata.get("officer_" + area);
      assertTrue(
          Math.abs(frame - members) < 0.03 * members, frame + " for " + members + " " + area);
    }
  }

  @Test
  void the_weights_of_the_sheets_of_a_stratum_add_up_to_its_persons() throws IOException {
    Map<String, Map<String, Double>> weights = new HashMap<>();
    // Wave, sheet, respondent, union, stratum, weight; a row may be torn further on.
    Pattern row = Pattern.compile("^[^,]*,(P[0-8]\\d{3}),[^,]*,[^,]*,([^,]*),\"(\\d+),(\\d\\d)\",");
    Path file = Cities.tiny().resolve("inbox/khao-sat/khao_sat_2021.csv");
    for (String line : Files.readAllLines(file)) {
      Matcher sheet = row.matcher(line);
      if (sheet.find()) {
        weights
            .computeIfAbsent(sheet.group(2), stratum -> new HashMap<>())
            .put(sheet.group(1), Double.parseDouble(sheet.group(3) + "." + sheet.group(4)));
      }
    }
    Map<String, Long> strata = strata();
    Map.of(
            "Hội viên thành thị", "member_urban",
            "Hội viên nông thôn", "member_rural",
            "Cán bộ thành thị", "officer_urban",
            "Cán bộ nông thôn", "officer_rural")
        .forEach(
            (label, stratum) -> {
              Map<String, Double> own = weights.get(label);
              double sum = own.values().stream().mapToDouble(weight -> weight).sum();
              // Each weight is rounded to a hundredth.
              assertEquals(strata.get(stratum), sum, own.size() * 0.005 + 1e-6, label);
            });
  }

  private static Map<String, Long> strata() throws IOException {
    Map<String, Long> strata = new HashMap<>();
    String text = Files.readString(Cities.tiny().resolve("definitions/surveys.yaml"));
    Matcher entry = Pattern.compile("\\{id: (\\w+), population: (\\d+),").matcher(text);
    while (entry.find()) {
      strata.put(entry.group(1), Long.parseLong(entry.group(2)));
    }
    assertEquals(4, strata.size());
    return strata;
  }
}
