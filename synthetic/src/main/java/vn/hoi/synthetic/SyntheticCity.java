package vn.hoi.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hoi.synthetic.city.Activities;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.Doubtful;
import vn.hoi.synthetic.city.HalfYear;
import vn.hoi.synthetic.city.ListedUnions;
import vn.hoi.synthetic.city.Matter;
import vn.hoi.synthetic.city.Matters;
import vn.hoi.synthetic.city.Membership;
import vn.hoi.synthetic.city.Milestone;
import vn.hoi.synthetic.city.Plan;
import vn.hoi.synthetic.city.Rating;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.SurveyAnswer;
import vn.hoi.synthetic.city.SurveyFrame;
import vn.hoi.synthetic.city.SurveySample;
import vn.hoi.synthetic.city.YearReport;
import vn.hoi.synthetic.city.YearReports;
import vn.hoi.synthetic.city.Yearbook;
import vn.hoi.synthetic.file.ActivityFile;
import vn.hoi.synthetic.file.DuesFile;
import vn.hoi.synthetic.file.Inbox;
import vn.hoi.synthetic.file.Ledger;
import vn.hoi.synthetic.file.LoanFile;
import vn.hoi.synthetic.file.MatterFile;
import vn.hoi.synthetic.file.MilestoneFile;
import vn.hoi.synthetic.file.OtherFiles;
import vn.hoi.synthetic.file.PopulationFile;
import vn.hoi.synthetic.file.RatingFile;
import vn.hoi.synthetic.file.SurveyFile;
import vn.hoi.synthetic.file.YearReportFile;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;
import vn.hoi.synthetic.truth.CityBooks;
import vn.hoi.synthetic.truth.CityFacts;
import vn.hoi.synthetic.truth.ListedUnionsFile;
import vn.hoi.synthetic.truth.StratumFile;
import vn.hoi.synthetic.truth.TargetFile;
import vn.hoi.synthetic.truth.Truth;

/**
 * A synthetic city: source files as the offices of a city would send them, with faults planted, and
 * beside them the truth about both. The same settings give the same bytes on any machine.
 *
 * <p>Districts are made one after the other and forgotten, so that a million members fit in little
 * memory.
 */
public final class SyntheticCity {
  private final Settings settings;
  private final Path reference;
  private final Path out;
  private final Places places;
  private final Plan plan;
  private final Ledger ledger = new Ledger();
  private final Inbox inbox;
  private final CityFacts facts = new CityFacts();
  private final SurveyFrame frame = new SurveyFrame();
  private final Truth truth;
  private final List<Union> pilots;
  private final List<Union> complex;

  private SyntheticCity(Settings settings, Path reference, Path out) throws IOException {
    this.settings = settings;
    this.reference = reference;
    this.out = out;
    this.places = Places.read(reference).withOtherUnits();
    this.plan = new Plan(places, settings.seed(), settings.members());
    this.inbox = new Inbox(out.resolve("inbox"), settings.seed(), ledger, settings.missing());
    this.truth = new Truth(places, facts);
    this.pilots = ListedUnions.pilots(places, settings.seed());
    this.complex = ListedUnions.complex(places, settings.seed());
  }

  /**
   * Writes `inbox/`, the study's own `definitions/` and `truth/` into a folder.
   *
   * @param reference the product's folder `definitions/reference`
   */
  public static void write(Settings settings, Path reference, Path out) throws IOException {
    if (!takesVietnameseFileNames()) {
      throw new IOException(
          "Cannot write the synthetic files: this locale has no Vietnamese letters in file names."
              + " Set LC_ALL=C.UTF-8 and start again.");
    }
    new SyntheticCity(settings, reference, out).write();
  }

  /** A Java started in a plain C locale cannot write the letter Đ into a file name. */
  private static boolean takesVietnameseFileNames() {
    try {
      return Path.of("Đống Đa").getNameCount() == 1;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void write() throws IOException {
    Files.createDirectories(out.resolve("truth"));
    Files.createDirectories(out.resolve("definitions"));
    OtherFiles.copyReal(inbox, reference);
    yearbook();
    OtherFiles.writeRefused(inbox);
    List<Activity> ofCity = Activities.ofCity(places, settings.seed());
    facts.ofCity(ActivityFile.writeCity(inbox, places, ofCity));
    DistrictSources sources = new DistrictSources(settings, places, plan, inbox);
    List<Membership.Mover> movers = List.of();
    List<YearReport> yearly = new ArrayList<>();
    for (District district : places.districts()) {
      Membership membership = new Membership(places, plan, district, settings.seed(), movers);
      truth.count(sources.write(district, membership.spells(), ofCity, facts, frame));
      yearly.addAll(sources.yearly(district, membership.spells()));
      movers = membership.leaving();
    }
    survey();
    yearly(Doubtful.of(yearly));
    ListedUnionsFile.write(out.resolve("definitions"), pilots, complex);
    TargetFile.write(out.resolve("definitions/targets.yaml"));
    StratumFile.write(
        reference.resolveSibling("surveys.yaml"), frame, out.resolve("definitions/surveys.yaml"));
    Places.writeOtherUnits(out.resolve("definitions"));
    truth.write(out.resolve("truth/indicators.csv"));
    truth.writeSurvey(frame, out.resolve("truth/survey.csv"));
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
    CityBooks books = facts.books();
    for (HalfYear half : HalfYear.withBefore()) {
      books.dues(half, DuesFile.write(inbox, places, half, yearbook.dues(half)));
      books.loans(half, LoanFile.write(inbox, places, half, yearbook.loans(half)));
    }
    for (int year = 2018; year <= 2021; year++) {
      List<Matter> matters = Matters.of(places, settings.seed(), year);
      books.matters(year, MatterFile.write(inbox, places, year, matters));
    }
    List<Milestone> milestones = Milestone.all(places, settings.seed());
    books.milestones(MilestoneFile.write(inbox, places, milestones));
    books.pilots(pilots);
    books.complex(complex);
  }

  /** The survey, once all persons of whom it draws a sample are there. */
  private void survey() throws IOException {
    for (Review review : Review.ALL) {
      List<SurveyAnswer> answers = SurveySample.of(places, frame, settings.seed(), review);
      facts.books().survey(SurveyFile.write(inbox, review, answers));
    }
  }

  private void yearly(List<YearReport> reports) throws IOException {
    for (int year = YearReports.FIRST_YEAR; year <= YearReports.LAST_YEAR; year++) {
      int of = year;
      List<YearReport> own = reports.stream().filter(r -> r.year() == of).toList();
      facts.books().reports(year, YearReportFile.write(inbox, places, year, own));
    }
  }
}
