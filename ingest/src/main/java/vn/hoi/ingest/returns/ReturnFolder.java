package vn.hoi.ingest.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.AtomicFiles;
import vn.hoi.warehouse.store.Hashes;
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
      where status = 'accepted' and rows_rejected > 0 and mapping is not null order by name
      """;
  private static final String FAULTS =
      """
      select source_sheet, source_row, column_name, cell, raw_text, rule, message_vi, message_en
      from reject where source_file = ? order by source_sheet nulls first, source_row, cell
      """;

  /** A file with rejects. */
  private record Sender(String fileId, String name, String sha256, String mapping) {}

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
  public List<Path> make() {
    Map<Path, ReturnRequest> wanted = new LinkedHashMap<>();
    each(
        (session, sender) -> {
          if (!mappings.of(sender.mapping()).persons()) {
            List<ReturnRequest.Fault> faults = faults(session, sender);
            Path file = place(of(study), sender, folder(sender.name()), faults);
            if (!Files.exists(file)) {
              wanted.put(file, request(sender, raw(sender), faults));
            }
          }
        });
    write(wanted);
    return List.copyOf(wanted.keySet());
  }

  /**
   * Makes those for files of persons that still lie in the inbox, in a folder outside the study:
   * they hold what the sender's file holds.
   */
  public List<Path> makeOfPersons(Path folder) {
    Path to = folder.toAbsolutePath().normalize();
    if (isBelow(to, study.folder())) {
      throw Problem.ofOperator(
          "Cannot write returns of files of persons to "
              + folder
              + ": it lies in the study, where no names may be. Name a folder outside, which only"
              + " you may read.");
    }
    Map<Path, ReturnRequest> wanted = new LinkedHashMap<>();
    List<Path> all = new ArrayList<>();
    each(
        (session, sender) -> {
          Path source = study.inbox().resolve(sender.name()).normalize();
          if (mappings.of(sender.mapping()).persons()
              && isBelow(source, study.inbox())
              && Files.isRegularFile(source)
              && Hashes.of(source).equals(sender.sha256())) {
            List<ReturnRequest.Fault> faults = faults(session, sender);
            Path file = place(to, sender, "", faults);
            if (!Files.exists(file)) {
              wanted.put(file, request(sender, source, faults));
            }
            all.add(file);
          }
        });
    write(wanted);
    return all;
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
    void with(SnapshotSession session, Sender sender) throws SQLException;
  }

  private void each(Work work) {
    if (study.warehouse().current().files().isEmpty()) {
      return;
    }
    try (SnapshotSession session =
        SnapshotSession.open(study.warehouse(), study.warehouse().current(), Table.Access.OPEN)) {
      List<Sender> senders = new ArrayList<>();
      try (var statement = session.connection().createStatement();
          ResultSet rows = statement.executeQuery(FILES)) {
        while (rows.next()) {
          senders.add(
              new Sender(
                  rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        }
      }
      for (Sender sender : senders) {
        work.with(session, sender);
      }
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the rejects: " + e.getMessage(), e);
    }
  }

  private static List<ReturnRequest.Fault> faults(SnapshotSession session, Sender sender)
      throws SQLException {
    List<ReturnRequest.Fault> faults = new ArrayList<>();
    try (PreparedStatement query = session.connection().prepareStatement(FAULTS)) {
      query.setString(1, sender.fileId());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          faults.add(
              new ReturnRequest.Fault(
                  rows.getString(1),
                  rows.getInt(2),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getString(5),
                  rows.getString(6),
                  rows.getString(7),
                  rows.getString(8)));
        }
      }
    }
    return faults;
  }

  private static ReturnRequest request(
      Sender sender, Path content, List<ReturnRequest.Fault> faults) {
    return new ReturnRequest(content, sender.name(), sender.fileId(), faults);
  }

  /** Each is made by itself, on all cores. */
  private static void write(Map<Path, ReturnRequest> wanted) {
    wanted.entrySet().parallelStream()
        .forEach(
            entry -> {
              Path file = entry.getKey();
              try {
                Files.createDirectories(file.getParent());
                AtomicFiles.write(file, ReturnWorkbook.make(entry.getValue()));
              } catch (IOException e) {
                throw Problem.ofOperator(
                    "Cannot write return workbooks: "
                        + e.getMessage()
                        + ". Check the free space and the rights of the folder, then run the same"
                        + " command again.",
                    e);
              }
            });
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
    return root.resolve(folder).resolve(base + mark + ReturnWorkbook.ending(named)).normalize();
  }
}
