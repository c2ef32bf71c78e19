package vn.hoi.ingest.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.load.LoadedFile;
import vn.hoi.ingest.load.Recogniser;
import vn.hoi.ingest.load.Scope;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;

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
  private @Nullable String message;
  private @Nullable String messageVi;

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
    message = refused.sentence(file.name());
    messageVi = refused.sentenceVi(file.name());
  }

  /** Gives way to another file of the same scope. */
  void giveWay(String to) {
    status = Status.SUPERSEDED;
    message = "Not read: " + to + " is a later revision of the same report.";
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
    message = note(result);
    status = Status.ACCEPTED;
  }

  private static @Nullable String note(LoadedFile result) {
    List<String> notes = new ArrayList<>();
    if (result.hidden() > 0) {
      notes.add("Hidden in the sheet and read like the others: " + result.hidden() + " rows.");
    }
    if (result.wrongTotals() > 0) {
      notes.add(
          "Printed totals that are not the sum of their rows: "
              + result.wrongTotals()
              + " (table total_check).");
    }
    notes.addAll(result.notes());
    return notes.isEmpty() ? null : String.join(" ", notes);
  }

  @Nullable LoadedFile loaded() {
    return loaded;
  }

  @Nullable FileRule rule() {
    return rule;
  }

  @Nullable String message() {
    return message;
  }

  /** Why it was refused, in Vietnamese. */
  @Nullable String messageVi() {
    return messageVi;
  }
}
