package vn.hoi.ingest.job;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.Hashes;

/** The folder into which files are put to be received. */
record Inbox(Path folder) {
  /** All its files in order of their names; hidden files and Excel's lock files are left out. */
  List<Path> files() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = String.valueOf(file.getFileName());
              if (!name.startsWith(".") && !name.startsWith("~$") && !name.equals("Thumbs.db")) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw Problem.ofOperator(
          "Cannot read the inbox "
              + folder
              + ": it is not there or may not be read. Make the folder or set `inbox` in"
              + " study.yaml.",
          e);
    }
    files.sort(Comparator.comparing(this::name));
    return files;
  }

  /** A file's path below the inbox. */
  String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Hashes a file. */
  InboxFile register(Path file) {
    try {
      return new InboxFile(file, name(file), Hashes.of(file), Files.size(file));
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot read " + file + ".", e);
    }
  }
}
