package vn.hoi.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hoi.synthetic.city.Activities;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.Attendance;
import vn.hoi.synthetic.city.Attendances;
import vn.hoi.synthetic.city.Dice;
import vn.hoi.synthetic.city.HalfYear;
import vn.hoi.synthetic.city.Membership;
import vn.hoi.synthetic.city.Models;
import vn.hoi.synthetic.city.Officers;
import vn.hoi.synthetic.city.Plan;
import vn.hoi.synthetic.city.Rating;
import vn.hoi.synthetic.city.Report;
import vn.hoi.synthetic.city.Reports;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Spell;
import vn.hoi.synthetic.city.Yearbook;
import vn.hoi.synthetic.file.ActivityFile;
import vn.hoi.synthetic.file.AttendanceFile;
import vn.hoi.synthetic.file.DuesFile;
import vn.hoi.synthetic.file.Inbox;
import vn.hoi.synthetic.file.Ledger;
import vn.hoi.synthetic.file.MemberFile;
import vn.hoi.synthetic.file.ModelFile;
import vn.hoi.synthetic.file.OfficerFile;
import vn.hoi.synthetic.file.OtherFiles;
import vn.hoi.synthetic.file.PopulationFile;
import vn.hoi.synthetic.file.RatingFile;
import vn.hoi.synthetic.file.ReportFile;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.truth.Facts;
import vn.hoi.synthetic.truth.Targets;
import vn.hoi.synthetic.truth.Truth;

/**
 * A synthetic city: source files as the offices of a city would send them, with faults planted, and
 * beside them the truth about both. The same settings give the same bytes on any machine.
 *
 * <p>Districts are made one after the other and forgotten, so that a million members fit in little
 * memory.
 */
public final class SyntheticCity {
  private static final String CORRECTED_DISTRICT = "021";
  private static final HalfYear CORRECTED_HALF = new HalfYear(2019, 1);

  private final Settings settings;
  private final Path reference;
  private final Path out;
  private final Places places;
  private final Plan plan;
  private final Ledger ledger = new Ledger();
  private final Inbox inbox;
  private final Facts.CityFacts facts = new Facts.CityFacts();
  private final Truth truth;

  private SyntheticCity(Settings settings, Path reference, Path out) throws IOException {
    this.settings = settings;
    this.reference = reference;
    this.out = out;
    this.places = Places.read(reference);
    this.plan = new Plan(places, settings.seed(), settings.members());
    this.inbox = new Inbox(out.resolve("inbox"), settings.seed(), ledger, settings.missing());
    this.truth = new Truth(places);
  }

  /**
   * Writes `inbox/`, `definitions/targets.yaml` and `truth/` into a folder.
   *
   * @param reference the product's folder `definitions/reference`
   */
  public static void write(Settings settings, Path reference, Path out) throws IOException {
    new SyntheticCity(settings, reference, out).write();
  }

  private void write() throws IOException {
    Files.createDirectories(out.resolve("truth"));
    Files.createDirectories(out.resolve("definitions"));
    OtherFiles.copyReal(inbox, reference);
    yearbook();
    OtherFiles.writeRefused(inbox);
    List<Activity> ofCity = Activities.ofCity(settings.seed());
    facts.trainings(ActivityFile.writeCity(inbox, places, ofCity));
    List<Membership.Mover> movers = List.of();
    for (District district : places.districts()) {
      Membership membership = new Membership(places, plan, district, settings.seed(), movers);
      district(district, membership.spells(), ofCity);
      movers = membership.leaving();
    }
    Targets.write(out.resolve("definitions/targets.yaml"));
    truth.write(out.resolve("truth/indicators.csv"));
    ledger.write(out.resolve("truth"));
  }

  private void yearbook() throws IOException {
    Yearbook yearbook = new Yearbook(places, plan, settings.seed());
    for (Review review : Review.ALL) {
      LocalDate day = review.populationOn();
      facts.population(day, PopulationFile.write(inbox, places, yearbook.population(day)));
    }
    for (Map.Entry<Integer, List<Rating>> year : yearbook.ratings().entrySet()) {
      facts.ratings(year.getKey(), RatingFile.write(inbox, places, year.getKey(), year.getValue()));
    }
    for (HalfYear half : HalfYear.ALL) {
      DuesFile.write(inbox, places, half, yearbook.dues(half));
    }
  }

  private void district(District district, List<Spell> spells, List<Activity> ofCity)
      throws IOException {
    Facts known = new Facts(places, district, facts);
    String code = district.code();
    Officers officers = new Officers(plan, Dice.of(settings.seed(), "officers", code), spells);
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
          new Attendances(dice, ofCity, activities, spells, officers.seats()).attendances();
      AttendanceFile.write(inbox, district, all).forEach(a -> a.person().attended().add(a));
      known.attendancesReceived();
    }
    known.reports(reports(district, spells));
    truth.count(known);
  }

  private List<Report> reports(District district, List<Spell> spells) throws IOException {
    Reports reports = new Reports(places, plan, settings.seed(), spells);
    List<Report> accepted = new ArrayList<>();
    for (HalfYear half : HalfYear.ALL) {
      if (inbox.lacks("report", district.code(), half.id())) {
        continue;
      }
      List<Report> sent = reports.of(district, half);
      boolean corrected = district.code().equals(CORRECTED_DISTRICT) && half.equals(CORRECTED_HALF);
      accepted.addAll(
          corrected
              ? ReportFile.writeCorrection(inbox, places, district, half, sent)
              : ReportFile.write(inbox, places, district, half, sent));
    }
    return accepted;
  }
}
