package vn.hoi.cli.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoi.cli.Counts;
import vn.hoi.cli.LineProgress;
import vn.hoi.cli.Subcommand;
import vn.hoi.cli.Suggestion;
import vn.hoi.cli.release.Publisher;
import vn.hoi.cli.release.ReleaseFolder;
import vn.hoi.cli.study.ConfigFolder;
import vn.hoi.cli.study.StudyMaker;
import vn.hoi.ingest.FileReport;
import vn.hoi.ingest.Ingest;
import vn.hoi.ingest.IngestReport;
import vn.hoi.jobs.Compute;
import vn.hoi.jobs.spark.SparkEngine;
import vn.hoi.jobs.spark.SparkSettings;
import vn.hoi.synthetic.Settings;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.study.Study;

/** Shows everything on synthetic files. */
@Command(
    name = "demo",
    header = {
      "Show everything on a synthetic city: make a study, ingest, compute, publish both reviews.",
      "Chạy thử toàn bộ trên dữ liệu mô phỏng."
    },
    description =
        "Run again with the same folder, it finds everything done. The numbers are invented and not"
            + " tuned to look like real ones.")
public final class DemoCommand extends Subcommand {
  private static final int USUAL_MEMBERS = 50_000;
  private static final long USUAL_SEED = 32;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder to make. Default: hoi-demo.")
  private Path folder = Path.of("hoi-demo");

  @Option(
      names = "--members",
      paramLabel = "N",
      description = "About how many members, 2000 to 2000000. Default: 50000.")
  private int members = USUAL_MEMBERS;

  @Option(names = "--seed", paramLabel = "S", description = "The seed of chance. Default: 32.")
  private long seed = USUAL_SEED;

  @Override
  public Integer call() {
    long began = System.nanoTime();
    LineProgress progress = new LineProgress(console());
    Path home = console().folder().resolve(folder).normalize();
    StudyMaker maker = new StudyMaker(ConfigFolder.of(console().environment()));
    StudyMaker.mustServe(home);
    DemoCity city = new DemoCity(home, settings());
    startSparkMeanwhile(home);
    Study study = city.make(maker, progress);
    IngestReport ingested = Ingest.run(study, progress);
    Compute.run(study, progress);
    List<ReleaseFolder> releases = new ArrayList<>();
    Publisher publisher = new Publisher(study, progress);
    for (String review : Publisher.reviews(study)) {
      releases.add(publisher.publish(review).release());
    }
    progress.finished((System.nanoTime() - began) / 1e9);
    tell(study, ingested, releases);
    return DONE;
  }

  /** Starting Spark keeps one core busy for seconds; inventing a city leaves one free. */
  private static void startSparkMeanwhile(Path home) {
    if (!Files.exists(home.resolve(Study.SETTINGS))) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  SparkEngine.start(SparkSettings.LOCAL);
                } catch (RuntimeException e) {
                  // Computing will start it again and tell what is wrong.
                  return;
                }
              },
              "start-spark");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private Settings settings() {
    try {
      return Settings.of(members, seed);
    } catch (IllegalArgumentException e) {
      throw Problem.ofOperator(String.valueOf(e.getMessage()));
    }
  }

  private void tell(Study study, IngestReport ingested, List<ReleaseFolder> releases) {
    int refused = ingested.with(FileReport.Status.REFUSED).size();
    console().say("");
    console()
        .say("All data here are synthetic (dữ liệu mô phỏng), with faults planted on purpose.");
    if (ingested.leftOut()) {
      console()
          .say(
              Counts.of(ingested.rowsRejected(), "row was", "rows were")
                  + " rejected and "
                  + Counts.of(refused, "file was", "files were")
                  + " refused, each with its reason.");
    }
    console().say("The study:    " + study.folder());
    console().say("Source files: " + study.inbox());
    for (ReleaseFolder release : releases) {
      console().say("Report:       " + release.folder().resolve("report.html"));
    }
    Suggestion next = new Suggestion(console().self(), folder);
    console().say("Try next:");
    console().say("  " + next.of("status"));
    console().say("  " + next.of("sql"));
    console()
        .say(
            "  "
                + next.of("sql")
                + " \"select period, numerator, denominator, round(value, 1) as percent from"
                + " indicator_value where indicator = 'O01' and level = 'city'\"");
    console().say("  " + next.of("trace O01 --unit 006 --review midterm-2019"));
    console().say("  " + next.of("trace --file hoi-vien/hoi_vien_006.csv --row 12"));
    console().say("  " + next.of("indicators O01"));
  }
}
