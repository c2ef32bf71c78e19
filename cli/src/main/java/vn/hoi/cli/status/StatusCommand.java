package vn.hoi.cli.status;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import vn.hoi.cli.Counts;
import vn.hoi.cli.StudyCommand;
import vn.hoi.cli.release.ReleaseFolder;
import vn.hoi.ingest.Ingest;
import vn.hoi.jobs.ResultInputs;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** Shows how a study stands. */
@Command(
    name = "status",
    header = {
      "Show how the study stands: files received, results, releases.",
      "Xem tình trạng: tệp đã nhận, kết quả, bản phát hành."
    },
    description =
        "Says too when results are older than the data or the definitions, and which files were"
            + " read by a definition that has changed since.")
public final class StatusCommand extends StudyCommand {
  private static final String FILES =
      """
      select case when kind = '' then '(not recognised)' else kind end as kind,
        count(*) filter (where status = 'accepted') as accepted,
        count(*) filter (where status = 'superseded') as superseded,
        count(*) filter (where status = 'withdrawn') as withdrawn,
        count(*) filter (where status = 'refused') as refused,
        coalesce(sum(rows_accepted) filter (where status = 'accepted'), 0) as rows_accepted,
        coalesce(sum(rows_rejected) filter (where status = 'accepted'), 0) as rows_rejected
      from source_file group by all order by all
      """;

  private static final String REFUSED =
      "select file_id, message from source_file where status = 'refused' order by name";

  @Override
  public Integer call() {
    Study study = study();
    Snapshot snapshot = study.warehouse().current();
    console().say("Study \"" + study.name() + "\" in " + study.folder());
    console().say("Snapshot " + snapshot.name());
    sayFiles(study, snapshot);
    sayPending(study);
    console().say("Results: " + results(study, snapshot));
    sayReleases(study, snapshot);
    return DONE;
  }

  private void sayFiles(Study study, Snapshot snapshot) {
    console()
        .say(
            String.format(
                "%-18s %9s %10s %9s %8s %14s %14s",
                "files",
                "accepted",
                "superseded",
                "withdrawn",
                "refused",
                "rows accepted",
                "rows rejected"));
    try (SnapshotSession session =
            SnapshotSession.open(study.warehouse(), snapshot, Table.Access.OPEN);
        Statement statement = session.connection().createStatement();
        ResultSet kinds = statement.executeQuery(FILES)) {
      while (kinds.next()) {
        console()
            .say(
                String.format(
                    "%-18s %9s %10s %9s %8s %14s %14s",
                    kinds.getString(1),
                    Counts.of(kinds.getLong(2)),
                    Counts.of(kinds.getLong(3)),
                    Counts.of(kinds.getLong(4)),
                    Counts.of(kinds.getLong(5)),
                    Counts.of(kinds.getLong(6)),
                    Counts.of(kinds.getLong(7))));
      }
      try (ResultSet refused = statement.executeQuery(REFUSED)) {
        sayRefused(refused, Ingest.refused(study));
      }
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the files received: " + e.getMessage(), e);
    }
  }

  private void sayRefused(ResultSet refused, Set<String> standing) throws SQLException {
    long gone = 0;
    while (refused.next()) {
      if (standing.contains(refused.getString(1))) {
        console().say("  " + refused.getString(2));
      } else {
        gone++;
      }
    }
    if (gone > 0) {
      String files = Counts.of(gone, "refused file lies", "refused files lie");
      console().say("  " + files + " no more in the inbox.");
    }
  }

  private void sayPending(Study study) {
    int outdated = Ingest.outdated(study).size();
    if (outdated > 0) {
      console()
          .say(
              Counts.of(outdated, "file was", "files were")
                  + " read by a definition that has changed since; `"
                  + suggestion().of("ingest")
                  + "` reads again what lies in the inbox.");
    }
    int pending = Ingest.toWithdraw(study).size();
    if (pending > 0) {
      console()
          .say(
              Counts.of(pending, "withdrawn file counts", "withdrawn files count")
                  + " until the next `"
                  + suggestion().of("ingest")
                  + "`.");
    }
  }

  private void sayReleases(Study study, Snapshot snapshot) {
    List<ReleaseFolder> releases = ReleaseFolder.all(study.releases());
    console().say(releases.isEmpty() ? "Releases: none" : "Releases:");
    releases.forEach(
        r ->
            console()
                .say(
                    "  "
                        + r.id()
                        + "  of snapshot "
                        + r.snapshot()
                        + (r.snapshot().equals(snapshot.name())
                            ? ""
                            : ", which is not the current one")));
  }

  private String results(Study study, Snapshot snapshot) {
    if (snapshot.rows(Tables.INDICATOR_VALUE) == 0) {
      return "none yet; run `" + suggestion().of("compute") + "`";
    }
    String values = Counts.of(snapshot.rows(Tables.INDICATOR_VALUE)) + " values, ";
    Definitions definitions = Definitions.load(study.definitions());
    return ResultInputs.of(snapshot, definitions).areThoseOf(snapshot)
        ? values + "up to date"
        : values
            + "older than the data or the definitions; run `"
            + suggestion().of("compute")
            + "`";
  }
}
