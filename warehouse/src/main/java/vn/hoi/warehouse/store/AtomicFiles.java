package vn.hoi.warehouse.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;

/**
 * Files that appear whole or not at all: written beside, forced to disk, switched in by one rename.
 */
public final class AtomicFiles {
  private AtomicFiles() {}

  /** Writes a text file in UTF-8, replacing what was there. */
  public static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file, replacing what was there. */
  public static void write(Path file, byte[] bytes) {
    Path parent = parent(file);
    try {
      Files.createDirectories(parent);
      Path beside = parent.resolve("." + file.getFileName() + ".part");
      try {
        Files.write(beside, bytes);
        switchIn(beside, file);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  /** Forces a finished file to disk and renames it to its place, replacing what was there. */
  public static void switchIn(Path beside, Path file) {
    try {
      force(beside);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forceFolder(parent(file));
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static Path parent(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalArgumentException("Not a file's path: " + file);
    }
    return parent;
  }

  /** Forces a file that is in its place already to disk. */
  static void force(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static void forceFolder(Path folder) {
    // Windows cannot open a folder; there the rename itself is as durable as it gets.
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }

  private static Problem cannotWrite(Path file, IOException e) {
    return Problem.ofOperator(
        "Cannot write "
            + file
            + ": "
            + FileFault.of(e)
            + ". Nothing was changed. Check the free space and the rights of the folder, then run"
            + " the same command again.",
        e);
  }
}
