package vn.hoi.ingest.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.hoi.ingest.database.DatabaseDefinition;
import vn.hoi.ingest.database.DatabaseSource;
import vn.hoi.ingest.load.Recogniser;
import vn.hoi.ingest.load.Scope;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.sheet.SheetReader;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.study.DatabaseSettings;
import vn.hoi.warehouse.study.Study;

/** The databases that a study reads beside its inbox; each is open until the run ends. */
final class Databases implements AutoCloseable {
  /** What the names of answers begin with. */
  static final String NAMES = "database/";

  private final List<DatabaseSource> sources = new ArrayList<>();
  private final List<Arrival> arrivals = new ArrayList<>();

  /** Opens all databases that the study's definitions name, and looks at what they answer. */
  static Databases open(Study study, Mappings mappings) {
    Faults faults = new Faults();
    List<DatabaseDefinition> definitions =
        DatabaseDefinition.read(study.definitions(), mappings, faults);
    faults.throwIfAny("the definitions of databases");
    Databases databases = new Databases();
    if (definitions.isEmpty()) {
      return databases;
    }
    DatabaseSettings settings =
        study
            .database()
            .orElseThrow(
                () ->
                    Problem.ofOperator(
                        "Cannot read the database of "
                            + definitions.get(0).name()
                            + ": study.yaml has no `database`. Write its url and user there."));
    try {
      for (DatabaseDefinition definition : definitions) {
        databases.look(DatabaseSource.open(definition, settings), study, new Recogniser(mappings));
      }
      return databases;
    } catch (RuntimeException e) {
      databases.close();
      throw e;
    }
  }

  private void look(DatabaseSource source, Study study, Recogniser recogniser) {
    sources.add(source);
    DatabaseDefinition definition = source.definition();
    String name = NAMES + definition.name();
    try {
      DatabaseSource.Fingerprint print = source.fingerprint();
      InboxFile file = new InboxFile(study.folder(), name, print.sha256(), print.bytes(), source);
      arrivals.add(recognise(file, definition, source, recogniser));
    } catch (RefusedFileException e) {
      String sha256 = Hashes.of(name + definition.query() + definition.control());
      refused(new InboxFile(study.folder(), name, sha256, 0, source), e);
    }
  }

  private static Arrival recognise(
      InboxFile file, DatabaseDefinition definition, DatabaseSource source, Recogniser recogniser) {
    try (SheetReader rows = source.rows()) {
      Recogniser.Recognised form = recogniser.recognise(rows, definition.kind());
      return new Arrival(
          file,
          new Recogniser.Recognised(form.mapping(), form.titles(), definition.synthetic(), null));
    }
  }

  private void refused(InboxFile file, RefusedFileException why) {
    Arrival arrival = new Arrival(file, null);
    arrival.refuse(why);
    arrivals.add(arrival);
  }

  /** One for each database. */
  List<Arrival> arrivals() {
    return arrivals;
  }

  /**
   * A database is about all districts; beside files of single districts its members would count
   * twice.
   */
  static Scope scope(Arrival arrival, KindRun run) {
    boolean file =
        run.ledger().files().stream()
                .filter(f -> f.isAccepted() && f.kind().equals(arrival.kind()))
                .anyMatch(f -> !Objects.requireNonNullElse(f.scope(), "").isEmpty())
            || run.arrivals().stream().anyMatch(a -> a.file().database() == null);
    if (file) {
      throw new RefusedFileException(
          FileRule.FILE_TWICE,
          "đã có tệp của từng quận, huyện chứa cùng loại bản ghi, nên sẽ bị tính hai lần. Lập nghiên"
              + " cứu mới với thư mục inbox không có các tệp "
              + arrival.kind()
              + ", hoặc bỏ định nghĩa này.",
          "files of single districts hold the same kind of records, which would be counted twice."
              + " Take the files of "
              + arrival.kind()
              + " out of a new study's inbox, or take the definition out.");
    }
    return Scope.everything();
  }

  @Override
  public void close() {
    sources.forEach(DatabaseSource::close);
  }
}
