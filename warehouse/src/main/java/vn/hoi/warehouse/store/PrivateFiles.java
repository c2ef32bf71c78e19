package vn.hoi.warehouse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;

/**
 * Files that only the user who writes them may read, as far as the file system knows such rights.
 * They have them before anything is written into them.
 */
public final class PrivateFiles {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private PrivateFiles() {}

  /** Writes a file whole, replacing what was there; folders that are not there yet are made. */
  public static void write(Path file, byte[] bytes) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalArgumentException("Not a file's path: " + file);
    }
    try {
      Files.createDirectories(parent, rights(parent, FOLDER));
      Path beside = parent.resolve("." + file.getFileName() + ".part");
      try {
        Files.deleteIfExists(beside);
        Files.createFile(beside, rights(parent, FILE));
        Files.write(beside, bytes);
        AtomicFiles.switchIn(beside, file);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw Problem.ofOperator(
          "Cannot write "
              + file
              + ": "
              + FileFault.of(e)
              + ". Check the free space and the rights of the folder, then run the same command"
              + " again.",
          e);
    }
  }

  private static FileAttribute<?>[] rights(Path path, Set<PosixFilePermission> rights) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
        : new FileAttribute<?>[0];
  }
}
