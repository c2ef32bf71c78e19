package vn.hoi.ingest.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.text.PersonalText;
import vn.hoi.warehouse.Printable;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.AtomicFiles;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.store.PrivateFiles;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Table;

/**
 * The workbooks that go back to senders: one for each file in force that has rejects. They are made
 * once, named by their file and its faults; what a person changed in one is never written over.
 */
public final class ReturnFolder {
  private static final String FILES =
      """
      select file_id, name, sha256, mapping from source_file
      where status = 'accepted' and rows_rejected > 0 and mapping is not null
      """;
  private static final String FAULTS =
      """
      select source_file, source_sheet, source_row, column_name, cell, raw_text, rule, message_vi,
        message_en
      from reject order by source_file, source_sheet nulls first, source_row, cell
      """;

  /** A file with rejects. */
  private record Sender(String fileId, String name, String sha256, String mapping) {}

  /** Systems take 255; a file has a longer name while it is written. */
  private static final int MOST_NAME_BYTES = 240;

  private final Study study;
  private final Mappings mappings;

  public ReturnFolder(Study study) {
    this.study = study;
    this.mappings = Mappings.read(study.definitions());
  }

  /** Where they lie. */
  public static Path of(Study study) {
    return study.folder().resolve("returns");
  }

  /** Makes those that are not there yet, for all files but those of persons. */
  public ReturnsMade make() {
    Map<Path, ReturnRequest> wanted = new TreeMap<>();
    each(
        (sender, faults) -> {
          if (!mappings.of(sender.mapping()).persons()) {
            Path file = place(of(study), sender, folder(sender.name()), faults);
            if (!Files.exists(file)) {
              wanted.put(file, request(sender, raw(sender), faults));
            }
          }
        });
    return write(wanted, wanted.keySet(), AtomicFiles::write);
  }

  /**
   * Makes those for files of persons that still lie in the inbox, in a folder outside the study:
   * they hold what the sender's file holds. Only the user who runs this may read them.
   */
  public ReturnsMade makeOfPersons(Path folder) {
    Path to = folder.toAbsolutePath().normalize();
    if (isBelow(to, study.folder())) {
      throw Problem.ofOperator(
          "Cannot write returns of files of persons to "
              + folder
              + ": it lies in the study, where no names may be. Name a folder outside, which only"
              + " you may read.");
    }
    Map<Path, ReturnRequest> wanted = new TreeMap<>();
    Set<Path> all = new TreeSet<>();
    each(
        (sender, faults) -> {
          Path source = mappings.of(sender.mapping()).persons() ? inInbox(sender) : null;
          if (source != null) {
            Path file = place(to, sender, "", faults);
            if (!Files.exists(file)) {
              wanted.put(file, request(sender, source, faults));
            }
            all.add(file);
          }
        });
    return write(wanted, all, PrivateFiles::write);
  }

  /** The sender's file where it still lies in the inbox as it was; null when it does not. */
  private @Nullable Path inInbox(Sender sender) {
    Path named = study.inbox().resolve(sender.name()).normalize();
    if (isBelow(named, study.inbox()) && isOf(named, sender)) {
      return named;
    }
    // Numbers in its name were masked: it is known by what it holds.
    try (Stream<Path> files = Files.walk(study.inbox())) {
      return files
          .filter(file -> PersonalText.maskedFile(below(file)).equals(sender.name()))
          .filter(file -> isOf(file, sender))
          .findFirst()
          .orElse(null);
    } catch (IOException | UncheckedIOException e) {
      return null;
    }
  }

  private String below(Path file) {
    return study.inbox().relativize(file).toString().replace('\\', '/');
  }

  private static boolean isOf(Path file, Sender sender) {
    return Files.isRegularFile(file) && Hashes.of(file).equals(sender.sha256());
  }

  /**
   * Says which workbooks could not be made.
   *
   * @throws Problem when there are any, after all else was done
   */
  public static void mustBeMade(List<String> failed) {
    if (!failed.isEmpty()) {
      throw Problem.ofOperator(
          String.join("\n", failed.stream().map(Printable::of).toList())
              + "\nAll else was done and is in force. Check the free space and the rights of the"
              + " folder, then run `hoi returns`.");
    }
  }

  private static boolean isBelow(Path path, Path folder) {
    try {
      Path there = path;
      while (!Files.exists(there) && there.getParent() != null) {
        there = there.getParent();
      }
      return path.startsWith(folder) || there.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return true;
    }
  }

  private interface Work {
    void with(Sender sender, List<ReturnRequest.Fault> faults);
  }

  /** Each file with its faults. */
  private void each(Work work) {
    if (study.warehouse().current().files().isEmpty()) {
      return;
    }
    try (SnapshotSession session =
            SnapshotSession.open(
                study.warehouse(), study.warehouse().current(), Table.Access.OPEN);
        Statement statement = session.connection().createStatement()) {
      Map<String, Sender> senders = senders(statement);
      String fileId = "";
      List<ReturnRequest.Fault> faults = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery(FAULTS)) {
        while (rows.next()) {
          if (!rows.getString(1).equals(fileId)) {
            end(work, senders.get(fileId), faults);
            fileId = rows.getString(1);
            faults = new ArrayList<>();
          }
          faults.add(fault(rows));
        }
      }
      end(work, senders.get(fileId), faults);
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the rejects: " + e.getMessage(), e);
    }
  }

  private static void end(Work work, @Nullable Sender sender, List<ReturnRequest.Fault> faults) {
    if (sender != null) {
      work.with(sender, faults);
    }
  }

  private static Map<String, Sender> senders(Statement statement) throws SQLException {
    Map<String, Sender> senders = new HashMap<>();
    try (ResultSet rows = statement.executeQuery(FILES)) {
      while (rows.next()) {
        senders.put(
            rows.getString(1),
            new Sender(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
      }
    }
    return senders;
  }

  private static ReturnRequest.Fault fault(ResultSet row) throws SQLException {
    return new ReturnRequest.Fault(
        row.getString(2),
        row.getInt(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9));
  }

  private static ReturnRequest request(
      Sender sender, Path content, List<ReturnRequest.Fault> faults) {
    return new ReturnRequest(content, sender.name(), sender.fileId(), faults);
  }

  /** Each is made by itself, on all cores; one that cannot be made stops none of the others. */
  private static ReturnsMade write(
      Map<Path, ReturnRequest> wanted, Set<Path> all, BiConsumer<Path, byte[]> writer) {
    Map<Path, String> failed = new ConcurrentSkipListMap<>();
    wanted.entrySet().parallelStream()
        .forEach(
            entry -> {
              Path file = entry.getKey();
              try {
                writer.accept(file, ReturnWorkbook.make(entry.getValue()));
              } catch (IOException | RuntimeException e) {
                failed.put(file, failure(file, e));
              }
            });
    return new ReturnsMade(
        all.stream().filter(file -> !failed.containsKey(file)).toList(),
        List.copyOf(failed.values()));
  }

  /** Only messages about files are told: others may quote what a file holds. */
  private static String failure(Path file, Exception e) {
    Throwable cause = e instanceof Problem && e.getCause() != null ? e.getCause() : e;
    String reason = cause.getClass().getSimpleName();
    if (cause instanceof FileSystemException system && system.getReason() != null) {
      reason = system.getReason();
    }
    return "Cannot make the return workbook " + file + ": " + reason + ".";
  }

  private Path raw(Sender sender) {
    String name = sender.name();
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    return study
        .warehouse()
        .root()
        .resolve("raw")
        .resolve(sender.sha256() + (ending.matches("\\.[a-z0-9]{1,5}") ? ending : ""));
  }

  private static String folder(String name) {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }

  /**
   * The sender's name with a mark of what is wrong with the file, which changes when a changed
   * definition finds other faults in it; a return of a return has one mark only.
   */
  private static Path place(
      Path root, Sender sender, String folder, List<ReturnRequest.Fault> faults) {
    ReturnRequest named = new ReturnRequest(Path.of(""), sender.name(), sender.fileId(), List.of());
    String base = named.fileName();
    base = base.substring(0, base.length() - named.ending().length());
    base = base.replaceFirst(" \\(cần sửa [0-9a-f]{8}\\)$", "");
    String mark = " (cần sửa " + Hashes.of(sender.fileId() + faults).substring(0, 8) + ")";
    String ending = mark + ReturnWorkbook.ending(named);
    return root.resolve(folder).resolve(shortened(base, ending) + ending).normalize();
  }

  /** The beginning of a name that leaves room for its ending; the mark keeps it apart. */
  private static String shortened(String base, String ending) {
    String name = base;
    while ((name + ending).getBytes(StandardCharsets.UTF_8).length > MOST_NAME_BYTES) {
      name = name.substring(0, name.offsetByCodePoints(name.length(), -1)).stripTrailing();
    }
    return name;
  }
}
