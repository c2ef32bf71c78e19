package vn.hoi.synthetic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.synthetic.city.Activities;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.Attendance;
import vn.hoi.synthetic.city.Attendances;
import vn.hoi.synthetic.city.Dice;
import vn.hoi.synthetic.city.Doubtful;
import vn.hoi.synthetic.city.Guests;
import vn.hoi.synthetic.city.HalfYear;
import vn.hoi.synthetic.city.Model;
import vn.hoi.synthetic.city.Models;
import vn.hoi.synthetic.city.Officers;
import vn.hoi.synthetic.city.Plan;
import vn.hoi.synthetic.city.Report;
import vn.hoi.synthetic.city.Reports;
import vn.hoi.synthetic.city.Spell;
import vn.hoi.synthetic.city.SurveyFrame;
import vn.hoi.synthetic.city.YearReport;
import vn.hoi.synthetic.city.YearReports;
import vn.hoi.synthetic.file.ActivityFile;
import vn.hoi.synthetic.file.AttendanceFile;
import vn.hoi.synthetic.file.Inbox;
import vn.hoi.synthetic.file.MemberFile;
import vn.hoi.synthetic.file.ModelFile;
import vn.hoi.synthetic.file.OfficerFile;
import vn.hoi.synthetic.file.ReportFile;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.truth.CityFacts;
import vn.hoi.synthetic.truth.Facts;

/** The files of one district: persons, activities, models, reports. */
record DistrictSources(Settings settings, Places places, Plan plan, Inbox inbox) {
  private static final String CORRECTED_DISTRICT = "021";
  private static final HalfYear CORRECTED_HALF = new HalfYear(2019, 1);
  private static final String SHIFTED_DISTRICT = "250";
  private static final HalfYear SHIFTED_HALF = new HalfYear(2019, 2);

  /** Writes the files and returns what must be known of the district afterwards. */
  Facts write(
      District district,
      List<Spell> spells,
      List<Activity> ofCity,
      CityFacts city,
      SurveyFrame frame)
      throws IOException {
    Facts known = new Facts(places, district, city);
    String code = district.code();
    Officers officers =
        new Officers(
            plan,
            Dice.of(settings.seed(), "officers", code),
            Dice.of(settings.seed(), "needs", code),
            spells);
    frame.add(spells, officers.seats());
    List<Activity> activities =
        Activities.of(places, district, settings.seed(), settings.activitiesPerYear());
    if (!inbox.lacks("members", code)) {
      known.spells(MemberFile.write(inbox, district, spells));
    }
    if (!inbox.lacks("officers", code)) {
      known.seats(OfficerFile.write(inbox, places, district, officers.seats()));
    }
    if (!inbox.lacks("models", code)) {
      known.models(
          ModelFile.write(inbox, places, district, Models.of(places, district, settings.seed())));
    }
    if (!inbox.lacks("activities", code)) {
      known.activities(ActivityFile.write(inbox, places, district, activities));
    }
    if (!inbox.lacks("participations", code)) {
      Dice dice = Dice.of(settings.seed(), "attendances", code);
      List<Attendance> all =
          new ArrayList<>(
              new Attendances(dice, ofCity, activities, spells, officers.seats()).attendances());
      Dice guests = Dice.of(settings.seed(), "guests", code);
      all.addAll(new Guests(guests, district, activities, spells).attendances());
      known.attendances(AttendanceFile.write(inbox, district, all));
    }
    known.reports(reports(district, spells));
    return known;
  }

  /** What the unions report for each year; gathered by the city. */
  List<YearReport> yearly(District district, List<Spell> spells) {
    Dice dice = Dice.of(settings.seed(), "yearly", district.code());
    List<Activity> activities =
        Activities.of(places, district, settings.seed(), settings.activitiesPerYear());
    List<Model> models = Models.of(places, district, settings.seed());
    return new YearReports(places, plan, dice, spells, activities, models).of(district);
  }

  private List<Report> reports(District district, List<Spell> spells) throws IOException {
    Reports reports = new Reports(places, plan, settings.seed(), spells);
    List<Report> accepted = new ArrayList<>();
    for (HalfYear half : HalfYear.ALL) {
      List<Report> sent = Doubtful.of(district, half, reports.of(district, half));
      if (inbox.lacks("report", district.code(), half.id())) {
        if (district.code().equals(SHIFTED_DISTRICT) && half.equals(SHIFTED_HALF)) {
          ReportFile.writeShifted(inbox, places, district, half, sent);
        }
        continue;
      }
      boolean corrected = district.code().equals(CORRECTED_DISTRICT) && half.equals(CORRECTED_HALF);
      accepted.addAll(
          corrected
              ? ReportFile.writeCorrection(inbox, places, district, half, sent)
              : ReportFile.write(inbox, places, district, half, sent));
    }
    return accepted;
  }
}
