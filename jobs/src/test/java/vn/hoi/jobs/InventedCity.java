package vn.hoi.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Tables;

/**
 * A warehouse of invented records over Hanoi's real communes, for tests of how parts of the module
 * agree with each other. What the numbers should be is told by hand-worked examples elsewhere.
 */
public final class InventedCity {
  private static final LocalDate CHANGE = LocalDate.of(2020, 3, 1);
  private static final List<String> GROUPS =
      List.of("intellectual", "trader", "worker", "young", "elderly", "ethnic");
  private static final List<String> LEVELS = List.of("strong", "good", "good", "average", "weak");

  private final SplittableRandom random = new SplittableRandom(32);
  private final TestRows rows = new TestRows();
  private final List<String[]> communes = new ArrayList<>();
  private final Map<String, String> groups = new HashMap<>();
  private final int districts;

  private InventedCity(int districts) {
    this.districts = districts;
  }

  /** Writes a city of so many of the districts and members into a warehouse. */
  public static Snapshot write(Warehouse warehouse, int districts, int members) {
    InventedCity city = new InventedCity(districts);
    city.units();
    city.people(members);
    city.work();
    return city.rows.publish(warehouse);
  }

  private void units() {
    for (String[] line : lines("hanoi_commune_succession.csv")) {
      groups.put(line[1], line[5]);
      groups.put(line[2] + "@2020-03-01", line[5]);
    }
    TreeSet<String> kept = new TreeSet<>();
    lines("hanoi_communes.csv").forEach(line -> kept.add(line[3]));
    List<String> first = kept.stream().limit(districts).toList();
    rows.add(
        Tables.UNIT,
        "unit_id",
        "01",
        "code",
        "01",
        "name",
        "Hà Nội",
        "type",
        "thành phố",
        "level",
        "city",
        "boundary_group",
        "01");
    for (String district : first) {
      rows.add(
          Tables.UNIT,
          "unit_id",
          district,
          "code",
          district,
          "name",
          district,
          "type",
          "quận",
          "level",
          "district",
          "district_id",
          district,
          "boundary_group",
          district);
      List<String> kinds = List.of("members", "officers", "participations", "models", "activities");
      for (String kind : kinds) {
        // Two files never came, so that what is missing is seen apart from what is nought.
        boolean membersMissing = district.equals(first.get(1)) && kind.equals("members");
        boolean missing =
            membersMissing
                || (district.equals(first.get(first.size() - 1)) && kind.equals("participations"));
        if (!missing) {
          received(kind, district);
        }
      }
    }
    received("activities", "01");
    for (String[] line : lines("hanoi_communes.csv")) {
      if (first.contains(line[3])) {
        communes.add(line);
        unit(line);
      }
    }
  }

  private void received(String kind, String district) {
    rows.add(
        Tables.RECEIVED, "kind", kind, "district_id", district, "source_file", "0000000000000000");
  }

  private static String id(String[] line) {
    return line[4].isEmpty() ? line[0] : line[0] + "@" + line[4];
  }

  private static @Nullable LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private void unit(String[] line) {
    String id = id(line);
    // The open version of a code that changed is in the succession under its code alone.
    String key = line[5].isEmpty() && line[4].isEmpty() ? "" : id;
    rows.add(
        Tables.UNIT,
        "unit_id",
        id,
        "code",
        line[0],
        "name",
        line[1],
        "type",
        line[2],
        "level",
        "grassroots",
        "kind",
        "commune",
        "parent_id",
        line[3],
        "district_id",
        line[3],
        "area",
        line[2].equals("xã") ? "rural" : "urban",
        "valid_from",
        date(line[4]),
        "valid_to",
        date(line[5]),
        "boundary_group",
        groups.getOrDefault(key, id));
    for (String asOf : List.of("2018-03-31", "2019-12-31", "2021-12-31")) {
      if (open(line, LocalDate.parse(asOf)) && random.nextInt(200) > 0) {
        rows.add(
            Tables.POPULATION,
            "unit_id",
            id,
            "as_of",
            LocalDate.parse(asOf),
            "basis",
            "resident",
            "women_18_plus",
            60L + random.nextInt(120));
      }
    }
    for (int year = 2017; year <= 2021; year++) {
      if (open(line, LocalDate.of(year, 12, 31)) && random.nextInt(50) > 0) {
        rows.add(
            Tables.RATING,
            "unit_id",
            id,
            "year",
            (long) year,
            "scheme",
            "HD13-2017",
            "level",
            LEVELS.get(random.nextInt(LEVELS.size())));
      }
    }
  }

  private static boolean open(String[] line, LocalDate day) {
    LocalDate from = date(line[4]);
    LocalDate to = date(line[5]);
    return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
  }

  private LocalDate day(int firstYear, int years) {
    return LocalDate.of(firstYear, 1, 1).plusDays(random.nextInt(365 * years));
  }

  private void people(int members) {
    for (int i = 0; i < members; i++) {
      String[] line = communes.get(random.nextInt(communes.size()));
      LocalDate joined = random.nextInt(4) == 0 ? day(2018, 4) : day(2005, 13);
      if (!open(line, joined)) {
        continue;
      }
      LocalDate left = random.nextInt(8) == 0 ? joined.plusDays(1 + random.nextInt(3000)) : null;
      LocalDate valid = date(line[5]);
      boolean moved = valid != null && (left == null || left.isAfter(valid));
      String person = "p" + i;
      member(
          person, id(line), joined, "admitted", moved ? valid : left, moved ? "boundary" : "left");
      if (moved) {
        String to = line[0].equals("00250") || line[0].equals("00253") ? "00241" : line[0];
        to = line[0].equals("09736") ? "09727" : line[0].equals("09730") ? "09733" : to;
        to = line[0].equals("10285") ? "10282" : to;
        member(person, to + "@" + CHANGE, CHANGE, "boundary", left, "left");
      }
      officerAndTurns(i, person, line);
    }
  }

  private void member(
      String person,
      String unit,
      LocalDate joined,
      String why,
      @Nullable LocalDate left,
      String whyLeft) {
    rows.add(
        Tables.MEMBER,
        "person_key",
        person,
        "unit_id",
        unit,
        "branch",
        "1",
        "birth_year",
        1940L + random.nextInt(65),
        "joined_on",
        joined,
        "join_reason",
        why,
        "left_on",
        left,
        "leave_reason",
        left == null ? null : whyLeft,
        "target_group",
        random.nextInt(3) == 0 ? null : GROUPS.get(random.nextInt(GROUPS.size())));
  }

  private void officerAndTurns(int i, String person, String[] line) {
    if (i % 12 == 0) {
      List<String> roles =
          List.of("chair", "vice_chair", "branch_head", "branch_head", "group_head");
      rows.add(
          Tables.OFFICER_TERM,
          "person_key",
          person,
          "unit_id",
          id(line),
          "role",
          roles.get(i / 12 % 5),
          "started_on",
          day(2015, 4),
          "ended_on",
          i % 36 == 0 ? day(2019, 3) : null);
    }
    for (int turn = random.nextInt(4); turn > 0; turn--) {
      rows.add(
          Tables.PARTICIPATION,
          "activity_id",
          "v" + random.nextInt(4000),
          "person_key",
          person,
          "held_on",
          day(2017, 5),
          "turns",
          1L + random.nextInt(3));
    }
  }

  private void work() {
    List<String> types = List.of("dialogue", "forum", "training", "meeting", "culture");
    for (int i = 0; i < 4000; i++) {
      String[] line = communes.get(random.nextInt(communes.size()));
      rows.add(
          Tables.ACTIVITY,
          "activity_id",
          "v" + i,
          "unit_id",
          id(line),
          "type",
          types.get(i % types.size()),
          "level",
          "grassroots",
          "held_on",
          day(2017, 5),
          "persons",
          (long) random.nextInt(90));
    }
    for (int i = 0; i < 3 * communes.size(); i++) {
      String[] line = communes.get(random.nextInt(communes.size()));
      rows.add(
          Tables.MODEL,
          "model_id",
          "m" + i,
          "unit_id",
          id(line),
          "name",
          "mô hình",
          "target_group",
          GROUPS.get(i % GROUPS.size()),
          "started_on",
          day(2014, 8),
          "ended_on",
          i % 7 == 0 ? day(2019, 3) : null,
          "members",
          2L + random.nextInt(40));
    }
    for (String[] line : communes) {
      for (int half = 0; half < 8; half++) {
        LocalDate start = LocalDate.of(2018 + half / 2, half % 2 == 0 ? 1 : 7, 1);
        if (open(line, start) && random.nextInt(20) > 0) {
          rows.add(
              Tables.REPORT_FIGURE,
              "unit_id",
              id(line),
              "form",
              "B1",
              "line",
              "members_end",
              "period",
              start.getYear() + (half % 2 == 0 ? "H1" : "H2"),
              "revision",
              1L,
              "received_on",
              start.plusDays(160 + random.nextInt(15)));
        }
      }
    }
  }

  private static List<String[]> lines(String name) {
    Path file = DefinitionFiles.product().resolve("reference").resolve(name);
    try {
      return Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
