package vn.hoi.ingest.job;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.FileReport;
import vn.hoi.ingest.load.LoadedFile;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.text.Note;

/** Tells what became of files. */
final class Reports {
  private Reports() {}

  static List<FileReport> of(
      List<InboxFile> files, List<Arrival> arrivals, Copies copies, List<FileReport> unread) {
    Map<InboxFile, Arrival> arrived = new HashMap<>();
    arrivals.forEach(a -> arrived.put(a.file(), a));
    return Stream.concat(
            files.stream().map(f -> report(f, arrived.get(f), copies)), unread.stream())
        .sorted(Comparator.comparing(FileReport::name))
        .toList();
  }

  /** Of a file of which nothing is taken. */
  static FileReport refused(String name, String kind, RefusedFileException why) {
    return new FileReport(
        name, kind, FileReport.Status.REFUSED, 0, 0, 0, 0, why.rule(), why.sentence(name));
  }

  private static FileReport report(InboxFile file, @Nullable Arrival arrival, Copies copies) {
    if (arrival == null) {
      return receivedBefore(file, copies);
    }
    LoadedFile loaded = arrival.loaded();
    return new FileReport(
        file.name(),
        arrival.kind(),
        switch (arrival.status()) {
          case ACCEPTED -> FileReport.Status.ACCEPTED;
          case SUPERSEDED -> FileReport.Status.SUPERSEDED;
          case LATE -> FileReport.Status.LATE;
          case WITHDRAWN -> FileReport.Status.WITHDRAWN;
          case REFUSED, WAITING -> FileReport.Status.REFUSED;
        },
        loaded == null ? 0 : loaded.read(),
        loaded == null ? 0 : loaded.accepted(),
        loaded == null ? 0 : loaded.rejected(),
        loaded == null ? 0 : loaded.ignored(),
        arrival.rule(),
        arrival.message());
  }

  /** Of a file with the bytes of one that the ledger knows. */
  static FileReport receivedBefore(InboxFile file, Copies copies) {
    Note withdrawn = copies.ledger().withdrawn(file.id()).orElse(null);
    if (withdrawn != null) {
      return unread(file, FileReport.Status.WITHDRAWN, withdrawn.en());
    }
    RefusedFileException refusal = copies.refusal(file);
    if (refusal != null) {
      return refused(file.name(), "", refusal);
    }
    String aside = copies.ledger().setAside(file);
    if (aside != null) {
      return unread(file, FileReport.Status.SUPERSEDED, aside);
    }
    String copied = copies.originalOf(file);
    return unread(
        file,
        FileReport.Status.UNCHANGED,
        copied == null ? null : "It holds the same bytes as " + copied + "; nothing to do.");
  }

  private static FileReport unread(
      InboxFile file, FileReport.Status status, @Nullable String message) {
    return new FileReport(file.name(), "", status, 0, 0, 0, 0, null, message);
  }

  static long rows(List<Arrival> arrivals) {
    return arrivals.stream().mapToLong(a -> a.loaded() == null ? 0 : a.loaded().accepted()).sum();
  }

  static String summary(List<Arrival> arrivals) {
    long rejected =
        arrivals.stream().mapToLong(a -> a.loaded() == null ? 0 : a.loaded().rejected()).sum();
    long refused = arrivals.stream().filter(a -> a.status() == Arrival.Status.REFUSED).count();
    return arrivals.size()
        + (arrivals.size() == 1 ? " file" : " files")
        + (rejected == 0 ? "" : ", " + rejected + " rows rejected")
        + (refused == 0 ? "" : ", " + refused + " refused");
  }
}
