package vn.hoi.jobs.definition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.hoi.jobs.definition.ReportDuty.Owner;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.YamlMap;

/** Reads {@code report_duties.yaml}: an entry becomes a duty for each of its periods. */
final class DutyReader {
  /** What an entry says of all its periods. */
  private record Report(YamlMap entry, String kind, String form, Owner owner) {
    /** O17 counts which half-yearly reports of unions came in time. */
    boolean needsDay(DutyPeriod period) {
      return owner == Owner.UNIONS && period.isHalfYear();
    }
  }

  private static final String HALF_YEAR = "half_year";

  private final DefinitionFiles files;
  private final Set<ReportDuty> duties = new LinkedHashSet<>();

  DutyReader(DefinitionFiles files) {
    this.files = files;
  }

  List<ReportDuty> readAll(YamlMap top) {
    for (YamlMap entry : top.maps("duties")) {
      String kind = entry.text("kind");
      if (!kind.isEmpty() && files.find("mappings/" + kind + ".yaml").isEmpty()) {
        entry.fault("kind", "`kind: " + kind + "` is no kind of files; mappings/ has them all");
      }
      String owner = entry.oneOf("owed_by", List.of("unions", "districts", "city"));
      Report report =
          new Report(
              entry,
              kind,
              owner.equals("unions") ? entry.text("form") : "",
              Owner.valueOf(owner.toUpperCase(Locale.ROOT)));
      String every = entry.oneOf("every", List.of(HALF_YEAR, "year", "once"));
      if (every.equals("once")) {
        once(report);
      } else {
        each(report, every);
      }
      entry.end();
    }
    top.end();
    return new ArrayList<>(duties);
  }

  private void once(Report report) {
    YamlMap entry = report.entry();
    Optional<LocalDate> dueOn = entry.optionalDate("due_on");
    if (entry.optionalText("period").isEmpty() && report.owner() != Owner.UNIONS) {
      add(report, Optional.empty(), dueOn);
      return;
    }
    String id = entry.text("period");
    Optional<DutyPeriod> period = DutyPeriod.of(id);
    if (period.isEmpty() && !id.isEmpty()) {
      entry.fault(
          "period",
          "`period: " + id + "` must be a half-year, year or day: 2018H1, 2018 or 2018-03-31");
    }
    if (period.isPresent()) {
      if (report.needsDay(period.get()) && !entry.has("due_on")) {
        missingDay(entry, "due_on");
      }
      add(report, period, dueOn);
    }
  }

  private void each(Report report, String every) {
    YamlMap entry = report.entry();
    List<MonthDay> due = due(entry, every);
    Optional<DutyPeriod> from = period(entry, "from", every);
    Optional<DutyPeriod> to = period(entry, "to", every);
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    if (to.get().first().isBefore(from.get().first())) {
      entry.fault("to", "`to: " + to.get().id() + "` lies before `from: " + from.get().id() + "`");
    }
    if (report.needsDay(from.get()) && !entry.has("due")) {
      missingDay(entry, "due");
    }
    DutyPeriod period = from.get();
    while (!period.first().isAfter(to.get().first())) {
      int half = period.first().getMonthValue() == 1 ? 0 : 1;
      int year = period.first().getYear();
      Optional<MonthDay> day = due.stream().skip(half).findFirst();
      add(report, Optional.of(period), day.map(d -> d.atYear(year)));
      period = period.next();
    }
  }

  private static Optional<DutyPeriod> period(YamlMap entry, String field, String every) {
    String id = entry.text(field);
    boolean half = every.equals(HALF_YEAR);
    Optional<DutyPeriod> period = DutyPeriod.of(id).filter(p -> half ? p.isHalfYear() : p.isYear());
    if (period.isEmpty() && !id.isEmpty()) {
      String what = half ? "a half-year such as 2018H1" : "a year such as 2018";
      entry.fault(field, "`" + field + ": " + id + "` must be " + what);
    }
    return period;
  }

  /** The days of the periods of a year; none when none is set. */
  private static List<MonthDay> due(YamlMap entry, String every) {
    List<String> texts = entry.texts("due");
    boolean half = every.equals(HALF_YEAR);
    try {
      if (texts.isEmpty() || texts.size() == (half ? 2 : 1)) {
        return texts.stream().map(text -> MonthDay.parse("--" + text)).toList();
      }
    } catch (DateTimeException e) {
      // Told below, like every other fault of this field.
    }
    String what = half ? "the days of both half-years, such as [06-20, 12-20]" : "a day: 12-20";
    entry.fault("due", "`due: " + String.join(", ", texts) + "` must be month and day, " + what);
    return List.of();
  }

  private static void missingDay(YamlMap entry, String field) {
    entry.fault(
        field, "the field `" + field + "` is missing; O17 counts which of these came in time");
  }

  private void add(Report report, Optional<DutyPeriod> period, Optional<LocalDate> dueOn) {
    boolean unfit = report.owner() == Owner.UNIONS && report.form().isEmpty();
    if (unfit || (dueOn.isEmpty() && period.filter(report::needsDay).isPresent())) {
      return; // What is missing was told already.
    }
    ReportDuty duty = new ReportDuty(report.kind(), report.form(), report.owner(), period, dueOn);
    String of = duty.name() + period.map(p -> " of " + p.id()).orElse("");
    if (dueOn.isPresent() && period.filter(p -> dueOn.get().isBefore(p.first())).isPresent()) {
      String field = report.entry().has("due_on") ? "due_on" : "due";
      report
          .entry()
          .fault(field, "the report " + of + " is due on " + dueOn.get() + ", before it begins");
    }
    boolean twice =
        duties.stream().anyMatch(d -> d.name().equals(duty.name()) && d.period().equals(period));
    if (twice) {
      report.entry().fault("kind", "the report " + of + " stands twice");
    }
    duties.add(duty);
  }
}
