package vn.hoi.jobs.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * A report that every union owes.
 *
 * @param form the form, such as B1
 * @param period the half-year, such as 2018H1
 * @param from first day it is about
 * @param to last day it is about
 * @param dueOn last day on which it is in time
 */
public record ReportDuty(
    String form, String period, LocalDate from, LocalDate to, LocalDate dueOn) {
  static List<ReportDuty> readAll(YamlMap top) {
    List<ReportDuty> duties = new ArrayList<>();
    for (YamlMap entry : top.maps("duties")) {
      ReportDuty duty =
          new ReportDuty(
              entry.text("form"),
              entry.text("period"),
              entry.date("from"),
              entry.date("to"),
              entry.date("due_on"));
      if (duty.to().isBefore(duty.from())) {
        entry.fault("to", "`to: " + duty.to() + "` lies before `from: " + duty.from() + "`");
      }
      entry.end();
      duties.add(duty);
    }
    top.end();
    return duties;
  }
}
