package vn.hoi.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.hoi.synthetic.city.Activities;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.HalfYear;
import vn.hoi.synthetic.city.Membership;
import vn.hoi.synthetic.city.Plan;
import vn.hoi.synthetic.city.Rating;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Yearbook;
import vn.hoi.synthetic.file.ActivityFile;
import vn.hoi.synthetic.file.DuesFile;
import vn.hoi.synthetic.file.Inbox;
import vn.hoi.synthetic.file.Ledger;
import vn.hoi.synthetic.file.OtherFiles;
import vn.hoi.synthetic.file.PopulationFile;
import vn.hoi.synthetic.file.RatingFile;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.truth.CityFacts;
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
    List<Activity> ofCity = Activities.ofCity(settings.seed());
    facts.trainings(ActivityFile.writeCity(inbox, places, ofCity));
    DistrictSources sources = new DistrictSources(settings, places, plan, inbox);
    List<Membership.Mover> movers = List.of();
    for (District district : places.districts()) {
      Membership membership = new Membership(places, plan, district, settings.seed(), movers);
      truth.count(sources.write(district, membership.spells(), ofCity, facts));
      movers = membership.leaving();
    }
    TargetFile.write(out.resolve("definitions/targets.yaml"));
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
}
