package vn.hoi.cli.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReleaseTable;
import vn.hoi.charts.figure.FigureDefinition;
import vn.hoi.charts.report.ReviewReport;
import vn.hoi.cli.Program;
import vn.hoi.jobs.Release;
import vn.hoi.jobs.check.OwnExamples;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.Review;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.store.WarehouseLock;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Table;

/** Publishes reviews: examples, second opinion, disclosure control, report, one rename. */
public final class Publisher {
  private final Study study;
  private final Progress progress;
  private final Definitions definitions;
  private final GivenOut givenOut;
  private final Optional<String> program;
  private @Nullable Release prepared;

  public Publisher(Study study, Progress progress) {
    this(study, progress, Program.digest());
  }

  Publisher(Study study, Progress progress, Optional<String> program) {
    this.program = program;
    this.study = study;
    this.progress = progress;
    this.definitions = Definitions.load(study.definitions());
    this.givenOut = GivenOut.of(study);
  }

  /** The reviews of a study that can be published: those with a window. */
  public static List<String> reviews(Study study) {
    return Definitions.load(study.definitions()).reviews().stream()
        .filter(review -> review.window().isPresent())
        .map(Review::id)
        .toList();
  }

  /** Refuses a period that is no review. */
  public void requireReview(String id) {
    if (definitions.review(id).window().isEmpty()) {
      throw Problem.ofOperator(
          "Cannot publish "
              + id
              + ": it is a baseline, which is published with its reviews. Name"
              + " a review: "
              + String.join(", ", reviews(study))
              + ".");
    }
  }

  /** Publishes a review, unless the same was published before. */
  public Published publish(String id) {
    requireReview(id);
    Review review = definitions.review(id);
    try (WarehouseLock lock = study.warehouse().lock("publish " + id)) {
      PublishedBefore before = new PublishedBefore(study.releases());
      Optional<String> inputs = inputs(id);
      Optional<ReleaseFolder> same = inputs.flatMap(before::find);
      if (same.isPresent()) {
        progress.began("Publish " + id);
        progress.ended("Publish " + id, 0, "nothing has changed since " + same.get().id());
        return new Published(same.get(), Published.Outcome.SAME);
      }
      Published published = publish(review, prepared());
      inputs.ifPresent(made -> before.remember(made, published.release()));
      return published;
    }
  }

  /** A hash over all that a release is made of; empty when the program itself may change. */
  private Optional<String> inputs(String review) {
    return program.map(
        running ->
            Hashes.of(
                String.join(
                    "\n",
                    review,
                    study.warehouse().current().name(),
                    study.definitions().digest(""),
                    String.join(" ", study.givenOut()),
                    running)));
  }

  /** Second opinion and disclosure control, once for a snapshot: they are about all reviews. */
  private Release prepared() {
    Release release = prepared;
    if (release == null || !release.snapshot().equals(study.warehouse().current())) {
      OwnExamples.require(study, definitions);
      release = Release.prepare(study.warehouse(), definitions, givenOut.withheld(), progress);
      prepared = release;
    }
    return release;
  }

  private Published publish(Review review, Release release) {
    List<FigureDefinition> figures = ReviewReport.figures(study.definitions());
    ReleaseData data;
    List<ReleaseTable> tables = new ArrayList<>();
    String step = "Publish " + review.id();
    progress.began(step);
    try (SnapshotSession session =
        SnapshotSession.open(study.warehouse(), release.snapshot(), Table.Access.OPEN)) {
      Set<String> periods =
          ReleaseTexts.reviews(definitions, review).stream()
              .map(Review::id)
              .collect(Collectors.toSet());
      BoundaryTable boundaries = new BoundaryTable(periods, release.onBoundaries());
      data = data(review, release, session, boundaries);
      ReleaseIndex index = new ReleaseIndex(data);
      tables.add(boundaries.table(index));
      tables.addAll(new ComparisonTables(session, index, definitions).tables());
    }
    Published published =
        new ReleaseBuilder(study.releases())
            .build(
                data,
                definitions.disclosure().version(),
                (blank, folder) -> ReviewReport.write(blank, tables, figures, folder));
    progress.ended(
        step,
        data.values().size(),
        published.outcome() == Published.Outcome.NEW
            ? published.release().id()
            : "nothing has changed since " + published.release().id());
    return published;
  }

  private ReleaseData data(
      Review review, Release release, SnapshotSession session, BoundaryTable boundaries) {
    List<Review> reviews = ReleaseTexts.reviews(definitions, review);
    Set<String> periods = boundaries.periods();
    ReleaseRecords records = new ReleaseRecords(session, ReleaseNames.read(study.definitions()));
    return new ReleaseData(
        review.id(),
        review.name().vi(),
        ReleaseBuilder.blankId(review.id()),
        reviews.stream().map(ReleaseTexts::period).toList(),
        release.values().stream()
            .filter(v -> periods.contains(v.key().period()))
            .map(ReleaseValues::value)
            .toList(),
        release.changes().stream()
            .filter(c -> periods.contains(c.key().period()))
            .map(ReleaseValues::change)
            .toList(),
        boundaries.lines(),
        records.places(),
        ReleaseTexts.indicators(definitions),
        ReleaseTexts.targets(definitions),
        records.sources(),
        records.rejects(),
        new ReportedFigures(session, definitions, review).reported(),
        release.snapshot().name(),
        givenOut.besides(release.snapshot().name()),
        definitions.digest(),
        vn.hoi.cli.Version.number(),
        definitions.disclosure().coverageGate(),
        records.synthetic());
  }
}
