package vn.hoi.ingest.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.load.LoadedFile;
import vn.hoi.ingest.load.Recogniser;
import vn.hoi.ingest.load.Scope;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.text.Note;
import vn.hoi.ingest.text.PersonalText;
import vn.hoi.ingest.unit.ReferenceFiles;
import vn.hoi.warehouse.Printable;
import vn.hoi.warehouse.study.Withdrawals;

/**
 * What was received so far: tables {@code source_file} and {@code received} in memory, and what was
 * withdrawn of it.
 */
final class FileLedger {
  private final TreeMap<String, SourceFileRow> files = new TreeMap<>();
  private final List<ReceivedRow> received = new ArrayList<>();
  private final Withdrawals withdrawals;

  FileLedger(
      Collection<SourceFileRow> files, Collection<ReceivedRow> received, Withdrawals withdrawals) {
    files.forEach(this::put);
    this.received.addAll(received);
    this.withdrawals = withdrawals;
  }

  Collection<SourceFileRow> files() {
    return files.values();
  }

  List<ReceivedRow> received() {
    return received;
  }

  void put(SourceFileRow row) {
    files.put(row.fileId(), row);
  }

  /**
   * Whether a file with these bytes was taken before: then there is nothing to do, unless the
   * definition by which it was read has changed since, or, of the register, the reference that
   * tells how its units went on.
   */
  boolean knows(String fileId, Mappings mappings, ReferenceFiles reference) {
    SourceFileRow row = files.get(fileId);
    return row != null
        && switch (row.status()) {
          case SourceFileRow.ACCEPTED ->
              row.mapping() == null
                  || (mappings.has(row.mappingDigest()) && isToldBy(row, reference));
          case SourceFileRow.SUPERSEDED -> !countsAgain(row);
          case SourceFileRow.WITHDRAWN -> withdrawals.of(fileId).isPresent();
          default -> false;
        };
  }

  /** Whether another file took this one's place. */
  boolean isSuperseded(String fileId) {
    return file(fileId).filter(SourceFileRow::isSuperseded).isPresent();
  }

  /** Whether what took a file's place was withdrawn and nothing else did. */
  private boolean countsAgain(SourceFileRow row) {
    String scope = withoutRevision(row.scope());
    return inForce(row.kind(), scope).isEmpty()
        && files.values().stream()
            .filter(f -> f.kind().equals(row.kind()) && withoutRevision(f.scope()).equals(scope))
            .anyMatch(SourceFileRow::isWithdrawn)
        && files.values().stream()
            .filter(SourceFileRow::isSuperseded)
            .noneMatch(later -> row.fileId().equals(later.supersedes()));
  }

  /**
   * Takes the withdrawn files out of force.
   *
   * @return whether any was in force
   */
  boolean withdraw() {
    List<SourceFileRow> those =
        files.values().stream()
            .filter(row -> row.isAccepted() && withdrawals.of(row.fileId()).isPresent())
            .toList();
    for (SourceFileRow row : those) {
      put(row.withdrawn(withdrawn(row.fileId()).orElseThrow()));
      received.removeIf(r -> r.sourceFile().equals(row.fileId()));
    }
    return !those.isEmpty();
  }

  /** What is said of a file that was withdrawn; nothing of others. */
  Optional<Note> withdrawn(String fileId) {
    return withdrawals
        .of(fileId)
        .map(
            entry -> {
              String why = Printable.of(PersonalText.masked(entry.why()));
              return new Note(
                  "Đã rút, không được tính: " + why, "Withdrawn, counts no more: " + why);
            });
  }

  /** The files that were withdrawn. */
  List<SourceFileRow> withdrawn() {
    return files.values().stream().filter(SourceFileRow::isWithdrawn).toList();
  }

  private boolean isToldBy(SourceFileRow row, ReferenceFiles reference) {
    return !row.kind().equals("unit_register")
        || reference.all().stream()
            .map(file -> files.get(ReferenceFiles.fileId(file)))
            .allMatch(told -> told != null && told.isAccepted());
  }

  /** Enters a reference file; what stood under its name before is in force no more. */
  void enterReference(SourceFileRow reference) {
    List.copyOf(files.values()).stream()
        .filter(row -> row.isAccepted() && row.name().equals(reference.name()))
        .forEach(row -> put(row.superseded()));
    put(reference);
  }

  Optional<SourceFileRow> file(String fileId) {
    return Optional.ofNullable(files.get(fileId));
  }

  /** The accepted file of a kind with this scope, whatever its revision. */
  Optional<SourceFileRow> inForce(String kind, String scopeKey) {
    return files.values().stream()
        .filter(f -> f.isAccepted() && f.kind().equals(kind))
        .filter(f -> scopeKey.equals(withoutRevision(f.scope())))
        .findFirst();
  }

  /** What the file is about of which another is the corrected return; null when it is not known. */
  @Nullable String answered(Recogniser.Recognised recognised) {
    String answers = recognised.answers();
    return answers == null
        ? null
        : file(answers)
            .filter(row -> row.kind().equals(recognised.mapping().kind()))
            .map(SourceFileRow::scope)
            .orElse(null);
  }

  /** What is said about a file that was never read, because another counts; null of others. */
  @Nullable String setAside(InboxFile file) {
    SourceFileRow row = files.get(file.id());
    if (row == null
        || !row.status().equals(SourceFileRow.SUPERSEDED)
        || row.rowsRead() > 0
        || !row.name().equals(file.name())) {
      return null;
    }
    return inForce(row.kind(), withoutRevision(row.scope()))
        .filter(counts -> revision(counts.scope()) > revision(row.scope()))
        .map(counts -> Arrival.laterRevision(counts.name(), revision(counts.scope())).en())
        .orElse(row.message());
  }

  static int revision(@Nullable String scope) {
    String text = scope == null ? "" : scope;
    int at = text.indexOf("revision=");
    return at < 0 ? 1 : Integer.parseInt(text.substring(at + "revision=".length()));
  }

  private static String withoutRevision(@Nullable String scope) {
    return scope == null ? "" : scope.replaceFirst(";?revision=\\d+$", "");
  }

  /** Enters what became of a new file. */
  void enter(Arrival arrival) {
    SourceFileRow before = files.get(arrival.file().id());
    boolean aside =
        arrival.status() == Arrival.Status.SUPERSEDED || arrival.status() == Arrival.Status.LATE;
    if (before != null && arrival.staysAsBefore()) {
      put(before.staying(arrival.message(), arrival.messageVi()));
      return;
    }
    // What was only refused has no rows to keep, and need not be sent again any more.
    if (before != null && aside && before.rowsRead() > 0) {
      put(before.superseded());
      return;
    }
    received.removeIf(r -> r.sourceFile().equals(arrival.file().id()));
    String superseded = arrival.supersedes();
    if (superseded != null && arrival.status() == Arrival.Status.ACCEPTED) {
      file(superseded).ifPresent(row -> put(row.superseded()));
      received.removeIf(r -> r.sourceFile().equals(superseded));
    }
    put(row(arrival));
    LoadedFile loaded = arrival.loaded();
    Scope scope = arrival.scope();
    if (loaded != null && scope != null && loaded.accepted() > 0) {
      for (String district : sorted(loaded.districts())) {
        received.add(
            new ReceivedRow(arrival.kind(), district, scope.periodText(), arrival.file().id()));
      }
    }
  }

  private static List<String> sorted(Set<String> districts) {
    return districts.stream().sorted().toList();
  }

  private static SourceFileRow row(Arrival arrival) {
    InboxFile file = arrival.file();
    Recogniser.Recognised recognised = arrival.recognised();
    LoadedFile loaded = arrival.loaded();
    Scope scope = arrival.scope();
    boolean accepted = arrival.status() == Arrival.Status.ACCEPTED;
    return new SourceFileRow(
        file.id(),
        file.name(),
        arrival.kind(),
        recognised == null ? null : recognised.mapping().kind(),
        recognised == null ? null : (long) recognised.mapping().version(),
        recognised == null ? null : recognised.mapping().digest(),
        file.sha256(),
        file.bytes(),
        scope == null ? null : scope.text(),
        switch (arrival.status()) {
          case ACCEPTED -> SourceFileRow.ACCEPTED;
          case SUPERSEDED, LATE -> SourceFileRow.SUPERSEDED;
          case WITHDRAWN -> SourceFileRow.WITHDRAWN;
          case REFUSED, WAITING -> SourceFileRow.REFUSED;
        },
        recognised != null && recognised.synthetic(),
        loaded == null ? 0 : loaded.read(),
        loaded == null ? 0 : loaded.accepted(),
        loaded == null ? 0 : loaded.rejected(),
        loaded == null ? 0 : loaded.ignored(),
        accepted ? arrival.supersedes() : null,
        arrival.message(),
        arrival.messageVi());
  }
}
