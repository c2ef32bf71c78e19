package vn.hoi.warehouse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.table.Column;
import vn.hoi.warehouse.table.Table;

/**
 * A warehouse on disk. Readers see whole snapshots only: the file {@code CURRENT} names the one in
 * force and is switched by one rename. docs/format.md specifies the layout.
 *
 * @param root the folder
 */
public record Warehouse(Path root) {
  private static final String CURRENT = "CURRENT";

  public Warehouse {
    root = root.toAbsolutePath().normalize();
  }

  /** Takes the right to change the warehouse, for a purpose that completes "Cannot …". */
  public WarehouseLock lock(String purpose) {
    return WarehouseLock.take(root.resolve(".lock"), purpose);
  }

  /** The snapshot in force; {@link Snapshot#EMPTY} for a new warehouse. */
  public Snapshot current() {
    String name;
    try {
      name = Files.readString(root.resolve(CURRENT)).strip();
    } catch (NoSuchFileException e) {
      return Snapshot.EMPTY;
    } catch (IOException e) {
      throw Problem.ofOperator(
          "Cannot read the warehouse " + root + ": " + FileFault.of(e) + ".", e);
    }
    return snapshot(name);
  }

  /** The snapshot of that name. */
  public Snapshot snapshot(String name) {
    if (!name.matches("[0-9]{6,}-[0-9a-f]{12}")) {
      throw Problem.ofOperator(
          "Cannot open the snapshot \""
              + name
              + "\": that is no snapshot's name, which looks like 000012-0123456789ab. Known: "
              + String.join(", ", names())
              + ".");
    }
    Path file = manifest(name);
    if (!Files.isRegularFile(file)) {
      throw Problem.ofOperator(
          "Cannot open the snapshot "
              + name
              + ": it is not in "
              + root
              + ". Known: "
              + String.join(", ", names())
              + ".");
    }
    return Manifest.read(file);
  }

  /** The names of all snapshots, oldest first. */
  public List<String> names() {
    Path folder = root.resolve("snapshots");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".json") && !n.startsWith("."))
          .map(n -> n.substring(0, n.length() - ".json".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot list " + folder + ": " + FileFault.of(e) + ".", e);
    }
  }

  /**
   * Makes a snapshot the one in force. The caller holds the lock and built the snapshot from the
   * current one. A snapshot equal to the current one changes nothing.
   *
   * @return the snapshot in force
   */
  public Snapshot publish(Snapshot snapshot) {
    Snapshot before = current();
    if (snapshot.equals(before)) {
      return before;
    }
    if (!snapshot.parent().equals(before.name())) {
      throw Problem.ofUs(
          "Cannot publish a snapshot made after "
              + snapshot.parent()
              + ": the warehouse is at "
              + before.name()
              + " now.");
    }
    Set<TableFile> known = new HashSet<>(before.files());
    for (TableFile file : snapshot.files()) {
      if (!Files.isRegularFile(root.resolve(file.path()))) {
        throw Problem.ofUs("Cannot publish: the table file " + file.path() + " is not there.");
      }
      if (!known.contains(file)) {
        AtomicFiles.force(root.resolve(file.path()));
      }
    }
    AtomicFiles.write(manifest(snapshot.name()), Manifest.toJson(snapshot));
    AtomicFiles.write(root.resolve(CURRENT), snapshot.name() + "\n");
    return snapshot;
  }

  /** Begins a table file. */
  public TableFileWriter writer(Table table) {
    return TableFileWriter.open(this, table);
  }

  /**
   * Writes a table file from rows that are made while it is written, however many; no rows, no
   * file.
   *
   * @param constants the columns of text that are the same in every row, with that text
   * @param streamed the columns that the rows give, in their order; all others are missing
   * @param origin see {@link TableFile#origin}
   */
  public Optional<TableFile> stream(
      Table table,
      Map<String, String> constants,
      List<Column> streamed,
      RowStream rows,
      String origin) {
    return StreamedTableFile.write(this, table, constants, streamed, rows, origin);
  }

  /** The absolute path of a table file. */
  public Path file(TableFile file) {
    return root.resolve(file.path());
  }

  /** A folder for passing files, made when missing. */
  public Path scratch() {
    Path scratch = root.resolve("tmp");
    try {
      return Files.createDirectories(scratch);
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot make the folder " + scratch + ": " + FileFault.of(e), e);
    }
  }

  private Path manifest(String name) {
    return root.resolve("snapshots").resolve(name + ".json");
  }
}
