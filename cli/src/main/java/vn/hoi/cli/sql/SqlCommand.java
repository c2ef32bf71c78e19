package vn.hoi.cli.sql;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoi.cli.StudyCommand;
import vn.hoi.cli.study.ConfigFolder;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Table;

/** Asks the warehouse in SQL. */
@Command(
    name = "sql",
    header = {
      "Ask the warehouse in SQL: one query, or a shell.",
      "Truy vấn kho số liệu bằng SQL, chỉ đọc."
    },
    description = {
      "With a query: prints its answer and ends. Without: opens a shell (.help there).",
      "Queries only: nothing can be changed, no other file read or written."
    })
public final class SqlCommand extends StudyCommand {
  private static final int SHOWN_ROWS = 200;

  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description = "The query; - reads it from standard input.")
  private @Nullable String query;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table, csv, json or markdown. Default: table. csv is exact, for programs: open the"
              + " tables of a release, not this, in a spreadsheet.")
  private OutputFormat format = OutputFormat.TABLE;

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "Show at most N rows of a table; 0: all. Default: 200.")
  private int shownRows = SHOWN_ROWS;

  @Option(
      names = "--records",
      description =
          "Also give the tables about single persons (keyed, without names). Each query is written"
              + " into the study's logs/records-access.log.")
  private boolean records;

  @Option(
      names = "--snapshot",
      paramLabel = "NAME",
      description = "Ask an earlier snapshot. Default: the current one.")
  private @Nullable String snapshotName;

  @Override
  public Integer call() {
    if (shownRows < 0) {
      throw Problem.ofOperator(
          "Cannot show " + shownRows + " rows: write a number from 1, or 0 for all rows.");
    }
    Study study = study();
    Snapshot snapshot =
        snapshotName == null
            ? study.warehouse().current()
            : study.warehouse().snapshot(snapshotName);
    Table.Access access = records ? Table.Access.RECORDS : Table.Access.OPEN;
    try (SnapshotSession session = SnapshotSession.open(study.warehouse(), snapshot, access)) {
      SharedViews views = SharedViews.add(session.describe(), study.definitions(), access);
      session.lock();
      Questions questions =
          new Questions(
              session,
              RecordsLog.of(study, snapshot.name(), access),
              new SqlFault(views.aboutPersons()));
      if (query == null) {
        Dictionary dictionary = new Dictionary(snapshot, access, views.comments());
        Shell.onTerminal(
            questions, dictionary, ConfigFolder.of(console().environment()), shownRows);
      } else {
        questions.ask(text(query), format.writer(console().out(), shownRows));
        console().out().flush();
      }
    }
    return DONE;
  }

  private static String text(String query) {
    return query.equals("-") ? StandardInput.read() : query;
  }
}
