package vn.hoi.jobs.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.TestRows;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Tables;

/**
 * Ten unions in which much happens, nearly all of it on days on which something begins or ends, so
 * that few rows meet many conditions: x and y became z on 1/3/2020, w began in a window, m and e
 * are markets of the reporting unit 901, of which e was closed on 1/5/2019; k reports to the city
 * itself.
 */
final class DenseCity extends DenseRows {
  static final List<String> UNIONS = List.of("a", "b", "c", "x", "y", "z", "w", "m", "k", "e");
  static final List<String> DISTRICTS = List.of("001", "002", "901");
  private static final List<String> GROUPS = List.of("young", "elderly", "trader", "ethnic");
  private static final List<String> ROLES =
      List.of("chair", "vice_chair", "branch_head", "group_head");

  /** What activities are, and what each may be about. */
  private static final List<String> TYPES =
      List.of(
          "dialogue",
          "forum",
          "training gathering finance",
          "supervision",
          "meeting",
          "support_visit",
          "inspection",
          "finance_inspection",
          "criticism",
          "exchange",
          "programme security health education labour justice agriculture banking other_sector",
          "fundraising",
          "scheme",
          "workshop",
          "plan",
          "commendation branch_head group_head model",
          "books",
          "border_support dien_bien_1 dien_bien_2 kon_tum_1 kon_tum_2",
          "legal_network lawyer jurist prosecutor judge",
          "research",
          "member_organisation");

  private DenseCity(long seed) {
    super(new SplittableRandom(seed), new TestRows());
  }

  /** Writes the city of that seed, with the reference tables of the product. */
  static Snapshot write(Warehouse warehouse, long seed) {
    DenseCity city = new DenseCity(seed);
    TraceQueryTest.reference(city.rows());
    city.places();
    new DenseFigures(city).write();
    city.people();
    city.work();
    city.matters();
    return city.rows().publish(warehouse);
  }

  private void places() {
    LocalDate change = LocalDate.of(2020, 3, 1);
    unit("01", "city", null, null, null, null, null);
    DISTRICTS.forEach(id -> unit(id, "district", id, null, null, null, null));
    unit("a", "grassroots", "001", "urban", null, null, null);
    unit("b", "grassroots", "001", "rural", null, null, null);
    unit("c", "grassroots", "002", "rural", null, null, null);
    unit("x", "grassroots", "001", "urban", null, change, "xy");
    unit("y", "grassroots", "001", "urban", null, change, "xy");
    unit("z", "grassroots", "001", "urban", change, null, "xy");
    unit("w", "grassroots", "002", "rural", LocalDate.of(2019, 7, 1), null, null);
    unit("m", "grassroots", "901", "other", null, null, null);
    unit("k", "grassroots", null, "other", null, null, null);
    unit("e", "grassroots", "901", "other", null, LocalDate.of(2019, 5, 1), null);
    for (String district : List.of("001", "002", "901", "01")) {
      for (String kind : List.of("members", "officers", "participations", "models", "activities")) {
        received(kind, district, null);
      }
      received("milestones", district, null);
      for (int year = 2017; year <= 2021; year++) {
        received("credit", district, year + "H1");
        received("credit", district, year + "H2");
        received("matters", district, Integer.toString(year));
      }
    }
    add(Tables.PILOT_UNIT, "unit_id source", "a", "s");
    add(Tables.COMPLEX_UNIT, "unit_id source", "c", "s");
  }

  private void unit(
      String id,
      String level,
      @Nullable String district,
      @Nullable String area,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String group) {
    add(
        Tables.UNIT,
        "unit_id code name type level kind parent_id district_id area valid_from valid_to"
            + " boundary_group",
        id,
        id,
        id,
        "xã",
        level,
        area == null ? null : area.equals("other") ? "market" : "commune",
        id.equals("01") ? null : district == null || district.equals(id) ? "01" : district,
        district,
        area,
        from,
        to,
        group == null ? id : group);
  }

  private void received(String kind, String district, @Nullable String period) {
    add(
        Tables.RECEIVED,
        "kind district_id period source_file",
        kind,
        district,
        period,
        TestRows.FILE);
  }

  private void people() {
    for (int person = 0; person < 40; person++) {
      for (String unit : UNIONS) {
        for (LocalDate joined : DAYS) {
          if (random().nextInt(70) == 0) {
            member("p" + person, unit, joined);
          }
          for (String role : ROLES) {
            if (random().nextInt(250) == 0) {
              officer("p" + person, unit, role, joined);
            }
          }
        }
      }
    }
  }

  private void member(String person, String unit, LocalDate joined) {
    LocalDate left = maybe(later(joined));
    add(
        Tables.MEMBER,
        "person_key unit_id branch birth_year joined_on join_reason left_on leave_reason"
            + " target_group core_since",
        person,
        unit,
        maybe("1"),
        any(List.of(1960L, 1999L, 2000L, 2001L, 2002L, 2003L, 2004L)),
        joined,
        any(List.of("admitted", "admitted", "transferred", "boundary")),
        left,
        left == null ? null : any(List.of("left", "died", "transferred", "boundary")),
        maybe(any(GROUPS)),
        maybe(day()));
  }

  private void officer(String person, String unit, String role, LocalDate started) {
    add(
        Tables.OFFICER_TERM,
        "person_key unit_id role started_on ended_on need_recorded_on",
        person,
        unit,
        role,
        started,
        maybe(later(started)),
        maybe(day()));
  }

  private void work() {
    List<String> organisers =
        Stream.of(UNIONS, DISTRICTS, List.of("01", "01")).flatMap(List::stream).toList();
    for (int i = 0; i < 840; i++) {
      List<String> type = List.of(TYPES.get(i % TYPES.size()).split(" ", -1));
      String unit = any(organisers);
      LocalDate held = day();
      add(
          Tables.ACTIVITY,
          "activity_id unit_id type level held_on ended_on topic persons turns amount_vnd"
              + " money_source outcome related_unit_id quantity quantity_done",
          "v" + i,
          unit,
          type.get(0),
          unit.equals("01") ? "city" : DISTRICTS.contains(unit) ? "district" : "grassroots",
          held,
          maybe(later(held)),
          type.size() == 1 ? null : any(type.subList(1, type.size())),
          maybe((long) random().nextInt(50)),
          maybe((long) random().nextInt(90)),
          maybe(1L + random().nextInt(900)),
          maybe(any(List.of("budget", "social", "enterprise"))),
          maybe(any(List.of("proposed", "approved", "accepted", "done", "not_done"))),
          maybe(any(UNIONS)),
          maybe((long) random().nextInt(6)),
          maybe((long) random().nextInt(3)));
      // Courses have more guests than the rest.
      int guests = type.get(0).equals("training") ? 6 : random().nextInt(2);
      for (int guest = random().nextInt(7); guest < 40 && guests > 0; guest += 7, guests--) {
        participation("v" + i, "p" + guest, held);
      }
    }
    for (int i = 0; i < 30; i++) {
      participation("nowhere" + i, "p" + random().nextInt(40), day());
    }
    models();
  }

  private void participation(String activity, String person, LocalDate held) {
    add(
        Tables.PARTICIPATION,
        "activity_id person_key held_on turns",
        activity,
        person,
        held,
        1L + random().nextInt(3));
  }

  private void models() {
    for (int i = 0; i < 60; i++) {
      LocalDate started = day();
      add(
          Tables.MODEL,
          "model_id unit_id name target_group started_on ended_on members reviewed_on"
              + " replicated_from",
          "m" + i,
          any(UNIONS),
          "n",
          any(GROUPS),
          started,
          maybe(later(started)),
          maybe((long) random().nextInt(9)),
          maybe(day()),
          maybe("m" + random().nextInt(60)));
    }
  }

  private void matters() {
    for (int i = 0; i < 160; i++) {
      LocalDate received = day();
      add(
          Tables.MATTER,
          "matter_id unit_id type received_on due_on joined_on passed_on resolved_on persons crowd"
              + " beyond_level",
          "t" + i,
          any(UNIONS),
          any(List.of("proposal", "complaint", "denunciation", "abuse")),
          received,
          maybe(later(received)),
          maybe(received.plusDays(random().nextInt(40))),
          maybe(later(received)),
          maybe(later(received)),
          maybe(1L + random().nextInt(3)),
          random().nextInt(2) == 0,
          random().nextInt(2) == 0);
    }
  }
}
