package vn.hoi.jobs.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.table.Tables;

/** What the unions of {@link DenseCity} report, are rated and answer. */
final class DenseFigures extends DenseRows {
  DenseFigures(DenseRows city) {
    super(city.random(), city.rows());
  }

  /** Writes them for every union. */
  void write() {
    for (String unit : DenseCity.UNIONS) {
      for (LocalDate day : DAYS) {
        for (String basis : List.of("resident", "eligible")) {
          add(
              Tables.POPULATION,
              "unit_id as_of basis women_18_plus",
              unit,
              day,
              basis,
              1L + random().nextInt(12));
        }
      }
      for (int year = 2016; year <= 2022; year++) {
        yearly(unit, year);
        halfYearly(unit, year + "H1");
        halfYearly(unit, year + "H2");
      }
    }
    for (int i = 0; i < 24; i++) {
      add(
          Tables.MILESTONE,
          "milestone_id unit_id name due_on done_on",
          "d" + i,
          any(DenseCity.DISTRICTS),
          "n",
          day(),
          maybe(day()));
    }
    for (int i = 0; i < 40; i++) {
      add(
          Tables.SURVEY_RESPONSE,
          "survey wave response_id respondent unit_id stratum weight question answer",
          "S01",
          any(List.of("baseline", "midterm-2019", "final-2021")),
          "r" + i,
          "member",
          any(DenseCity.UNIONS),
          "member_urban",
          BigDecimal.valueOf(1 + random().nextInt(5)),
          any(List.of("satisfied", "meetings")),
          maybe(1L + random().nextInt(5)));
    }
  }

  private void yearly(String unit, int year) {
    add(
        Tables.RATING,
        "unit_id year scheme level",
        unit,
        (long) year,
        "HD13-2017",
        any(List.of("strong", "good", "average", "weak")));
    LocalDate received = maybe(day());
    for (String line :
        List.of(
            "members branches branches_with_fund meetings_planned meetings_held attendance",
            "documents newspapers web_items targets_registered targets_met households_helped",
            "households_out")) {
      for (String of : line.split(" ", -1)) {
        figure(unit, "B2", of, Integer.toString(year), received);
      }
    }
  }

  private void halfYearly(String unit, String half) {
    if (random().nextInt(3) > 0) {
      LocalDate received = maybe(day());
      figure(unit, "B1", "members_end", half, received);
      figure(unit, "B1", "admitted", half, received);
    }
    add(
        Tables.FINANCE,
        "unit_id period dues_due_vnd dues_collected_vnd fund_vnd",
        unit,
        half,
        100L + random().nextInt(100),
        (long) random().nextInt(100),
        (long) random().nextInt(100));
    for (String source : List.of("policy_bank", "agri_bank", "union_fund", "other")) {
      add(
          Tables.CREDIT,
          "unit_id source period women outstanding_vnd overdue_vnd",
          unit,
          source,
          half,
          1L + random().nextInt(9),
          50L + random().nextInt(50),
          (long) random().nextInt(50));
    }
  }

  private void figure(
      String unit, String form, String line, String period, @Nullable LocalDate received) {
    add(
        Tables.REPORT_FIGURE,
        "unit_id form line period revision received_on value decimals",
        unit,
        form,
        line,
        period,
        1L,
        received,
        BigDecimal.valueOf(1 + random().nextInt(9)),
        0L);
  }
}
