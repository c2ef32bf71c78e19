package vn.hoi.synthetic.truth;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Places;

/** Counts every indicator, district by district, and writes what the product must find. */
public final class Truth {
  private static final List<Counter> COUNTERS =
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
          new Dialogues());

  private final Places places;
  private final Tally tally = new Tally();

  public Truth(Places places) {
    this.places = places;
  }

  /** Counts one district at every review date. */
  public void count(Facts facts) {
    for (Review review : Review.ALL) {
      for (Counter counter : COUNTERS) {
        counter.count(facts, review, tally);
      }
    }
  }

  /** Counts the targets reached and writes `indicators.csv`. */
  public void write(Path file) throws IOException {
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
