package vn.hoi.synthetic.truth;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.SurveyFrame;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;

/** Counts every indicator, district by district, and writes what the product must find. */
public final class Truth {
  private final List<Counter> counters =
      List.of(
          new Attraction(),
          new BelowHalf(),
          new CrossedHalf(),
          new RatedAs(),
          new Upgraded(),
          new TrainedOfficers(),
          new ReportsInTime(),
          new NewMembers(),
          new NetGrowth(),
          new ModelsAlive(),
          new TookPart(),
          new Dialogues(),
          new Turnover(),
          new NeedsMet(),
          new GatheringTrained(),
          new MembersKept(),
          new GuestsJoined(),
          new PilotUnions(),
          new UnionsVisited(),
          new FinancesInspected(),
          new Courses(),
          new UnionsInspected(),
          new ManyGroups(),
          new ModelsReviewed(),
          new Programmes(),
          new Mobilised(),
          new Schemes(),
          new Exchanges(),
          new Supervisions(),
          new DraftsCriticised(),
          new Commended(),
          new BooksSupplied(),
          new Studies(),
          new MemberOrganisations(),
          new Jurists(),
          new Workshops(),
          new BorderSupport(),
          new DaysOfVisits(),
          new PlansApproved());

  /** Of what the city gathers; counted when the last district is there. */
  private final List<Counter> lateCounters =
      List.of(
          new DuesCollected(),
          new BranchFunds(),
          new CoreMembers(),
          new MattersHandled(),
          new ProposalsAnswered(),
          new TargetsMet(),
          new UnionKinds(),
          new InSoftware(),
          new BranchMeetings(),
          new Publications(),
          new Borrowers(),
          new HouseholdsOut(),
          new MilestonesKept());

  private final Places places;
  private final CityFacts city;
  private final Tally tally = new Tally();

  public Truth(Places places, CityFacts city) {
    this.places = places;
    this.city = city;
  }

  /** Counts one district at every review date. */
  public void count(Facts facts) {
    for (Review review : Review.ALL) {
      city.rolls().take(facts, review);
      for (Counter counter : counters) {
        counter.count(facts, review, tally);
      }
    }
  }

  private void countLate() {
    for (Counter counter : counters) {
      counter.end(tally);
    }
    for (District district : places.districts()) {
      Facts facts = new Facts(places, district, city);
      for (Review review : Review.ALL) {
        for (Counter counter : lateCounters) {
          counter.count(facts, review, tally);
        }
      }
    }
    for (Counter counter : lateCounters) {
      counter.end(tally);
    }
  }

  /** Writes the survey's shares with their standard errors. */
  public void writeSurvey(SurveyFrame frame, Path file) throws IOException {
    Files.writeString(file, SurveyErrors.lines(city.books().survey(), frame));
  }

  /** Counts what is left, then what is made of it, and writes `indicators.csv`. */
  public void write(Path file) throws IOException {
    countLate();
    SurveyTop.count(city.books().survey(), tally);
    new UnionIndex(places, tally).count();
    new TargetsReached(places, tally).count(TargetList.all());
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
      csv.writeRecord(
          "indicator",
          "period",
          "category",
          "level",
          "unit_id",
          "numerator",
          "denominator",
          "status");
      for (Map.Entry<Tally.Key, Value> entry : tally.sorted().entrySet()) {
        Tally.Key key = entry.getKey();
        Value value = entry.getValue();
        csv.writeRecord(
            key.indicator(),
            key.period(),
            key.category(),
            key.level(),
            key.unit(),
            text(value.numerator()),
            text(value.denominator()),
            value.status());
      }
    }
  }

  private static String text(@Nullable Long number) {
    return number == null ? "" : number.toString();
  }
}
