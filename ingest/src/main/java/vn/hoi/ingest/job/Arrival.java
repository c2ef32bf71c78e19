package vn.hoi.ingest.job;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.load.LoadedFile;
import vn.hoi.ingest.load.Recogniser;
import vn.hoi.ingest.load.Scope;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.text.Note;
import vn.hoi.warehouse.Printable;

/** A new file on its way through a job. Used by one thread at a time. */
final class Arrival {
  /** How far it came. */
  enum Status {
    WAITING,
    ACCEPTED,
    SUPERSEDED,
    LATE,
    WITHDRAWN,
    REFUSED
  }

  private final InboxFile file;
  private final Recogniser.@Nullable Recognised recognised;
  private Status status = Status.WAITING;
  private boolean chosen;
  private boolean staysAsBefore;
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

  /** Is refused, and stays in force as it was read before by another definition. */
  void stayAsBefore(RefusedFileException refused) {
    refuse(refused);
    staysAsBefore = true;
  }

  /** The same of a file that was refused for another reason. */
  void stayAsBefore(Note more) {
    tell(more);
    staysAsBefore = true;
  }

  boolean staysAsBefore() {
    return staysAsBefore;
  }

  /** Gives way to another file of the same scope and revision. */
  void giveWay(String to) {
    status = Status.SUPERSEDED;
    loaded = null;
    note =
        new Note(
            "Không đọc tệp này: " + to + " là bản gửi sau của cùng báo cáo.",
            "Not read: " + to + " was sent in its place.");
  }

  /** Gives way to a later revision of the same report. */
  void giveWay(String to, int revision) {
    status = Status.SUPERSEDED;
    loaded = null;
    note = laterRevision(to, revision);
  }

  /** Is not read, because a later revision was received in an earlier run. */
  void late(String after, int revision) {
    giveWay(after, revision);
    status = Status.LATE;
  }

  /** Is not read, because it was withdrawn. */
  void withdraw(Note why) {
    status = Status.WITHDRAWN;
    note = why;
  }

  /** What is said about a file that is no longer read, because a later revision counts. */
  static Note laterRevision(String to, int revision) {
    int next = revision + 1;
    return new Note(
        "Không đọc tệp này: "
            + to
            + " là bản gửi sau của cùng báo cáo (lần "
            + revision
            + ") nên được tính. Bỏ tệp này ra khỏi thư mục inbox; nếu tệp này mới đúng thì ghi “(lần "
            + next
            + ")” sau kỳ báo cáo ở tiêu đề hoặc trong tên tệp CSV rồi gửi lại.",
        "Not read: "
            + to
            + " is a later revision of the same report (lần "
            + revision
            + ") and counts. Take this file out of the inbox; if it is the right one, write \"(lần "
            + next
            + ")\" behind the period in its title, or in the name of a CSV file, and send it"
            + " again.");
  }

  /** Is read after all, because the file to which it gave way cannot be taken. */
  void standIn() {
    status = Status.WAITING;
    note = null;
  }

  /** It counts among those with its scope, if it can be taken. */
  void choose() {
    chosen = true;
  }

  boolean isChosen() {
    return chosen;
  }

  /** Adds to what people should know of it. */
  void tell(Note more) {
    note = note == null ? more : Note.together(List.of(note, more));
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
    return note == null ? null : Printable.of(note.en());
  }

  /** The same in Vietnamese. */
  @Nullable String messageVi() {
    return note == null ? null : Printable.of(note.vi());
  }
}
