package vn.hoi.ingest.job;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.load.LoadedFile;
import vn.hoi.ingest.load.Recogniser;
import vn.hoi.ingest.load.Scope;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.text.Note;

/** A new file on its way through a job. Used by one thread at a time. */
final class Arrival {
  /** How far it came. */
  enum Status {
    WAITING,
    ACCEPTED,
    SUPERSEDED,
    REFUSED
  }

  private final InboxFile file;
  private final Recogniser.@Nullable Recognised recognised;
  private Status status = Status.WAITING;
  private @Nullable Scope scope;
  private @Nullable String supersedes;
  private @Nullable LoadedFile loaded;
  private @Nullable FileRule rule;
  private @Nullable Note note;

  Arrival(InboxFile file, Recogniser.@Nullable Recognised recognised) {
    this.file = file;
    this.recognised = recognised;
  }

  InboxFile file() {
    return file;
  }

  Recogniser.@Nullable Recognised recognised() {
    return recognised;
  }

  /** The kind; empty when not recognised. */
  String kind() {
    return recognised == null ? "" : recognised.mapping().kind();
  }

  Status status() {
    return status;
  }

  boolean isWaiting() {
    return status == Status.WAITING;
  }

  void refuse(RefusedFileException refused) {
    status = Status.REFUSED;
    loaded = null;
    rule = refused.rule();
    note = new Note(refused.sentenceVi(file.name()), refused.sentence(file.name()));
  }

  /** Gives way to another file of the same scope. */
  void giveWay(String to) {
    status = Status.SUPERSEDED;
    note = laterRevision(to);
  }

  /** What is said about a file that gives way. */
  static Note laterRevision(String to) {
    return new Note(
        "Không đọc tệp này: " + to + " là bản gửi sau của cùng báo cáo.",
        "Not read: " + to + " is a later revision of the same report.");
  }

  void about(Scope found) {
    scope = found;
  }

  @Nullable Scope scope() {
    return scope;
  }

  Scope knownScope() {
    return Objects.requireNonNull(scope);
  }

  void supersede(String fileId) {
    supersedes = fileId;
  }

  @Nullable String supersedes() {
    return supersedes;
  }

  void loaded(LoadedFile result) {
    loaded = result;
    note = result.notes().isEmpty() ? null : Note.together(result.notes());
    status = Status.ACCEPTED;
  }

  @Nullable LoadedFile loaded() {
    return loaded;
  }

  @Nullable FileRule rule() {
    return rule;
  }

  /** Why it was refused or gave way, or what people should know of it. */
  @Nullable String message() {
    return note == null ? null : note.en();
  }

  /** The same in Vietnamese. */
  @Nullable String messageVi() {
    return note == null ? null : note.vi();
  }
}
