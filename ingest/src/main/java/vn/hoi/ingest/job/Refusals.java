package vn.hoi.ingest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.study.Study;

/** Which refused files still wait to be sent again. */
public final class Refusals {
  private Refusals() {}

  /** See {@link vn.hoi.ingest.Ingest#refused}. */
  public static Set<String> standing(Study study) {
    List<SourceFileRow> refused =
        WarehouseState.of(study, study.warehouse().current()).ledger().files().stream()
            .filter(row -> row.status().equals(SourceFileRow.REFUSED))
            .toList();
    if (refused.isEmpty()) {
      return Set.of();
    }
    Set<String> lying = lying(study, refused);
    return refused.stream()
        .filter(row -> row.name().startsWith(Databases.NAMES) || lying.contains(row.fileId()))
        .map(SourceFileRow::fileId)
        .collect(Collectors.toSet());
  }

  private static Set<String> lying(Study study, List<SourceFileRow> refused) {
    Set<Long> sizes = refused.stream().map(SourceFileRow::bytes).collect(Collectors.toSet());
    return new Inbox(study.inbox())
        .files().stream().flatMap(file -> id(file, sizes).stream()).collect(Collectors.toSet());
  }

  /** Only what is as long as a refused file can be one, whatever it is called now. */
  private static Optional<String> id(Path file, Set<Long> sizes) {
    try {
      return Files.isRegularFile(file) && sizes.contains(Files.size(file))
          ? Optional.of(InboxFile.id(Hashes.of(file)))
          : Optional.empty();
    } catch (IOException | Problem e) {
      // The next run tells what cannot be read.
      return Optional.empty();
    }
  }
}
