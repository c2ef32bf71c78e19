package vn.hoi.ingest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.AtomicFiles;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.store.Warehouse;

/** Received files as they came, named by their hash, never edited. No file of persons is here. */
record RawStore(Warehouse warehouse) {
  /** Where a file lies or would lie. */
  Path place(InboxFile file) {
    return warehouse.root().resolve("raw").resolve(file.sha256() + ending(file.name()));
  }

  /** Copies a file. */
  Path keep(InboxFile file) {
    Path place = place(file);
    if (Files.exists(place)) {
      return place;
    }
    Inbox.check(file.path());
    Path beside = warehouse.scratch().resolve(file.sha256() + ".part");
    try {
      Files.createDirectories(place.getParent());
      Files.copy(file.path(), beside, StandardCopyOption.REPLACE_EXISTING);
      if (!Hashes.of(beside).equals(file.sha256())) {
        Files.delete(beside);
        throw changed();
      }
      AtomicFiles.switchIn(beside, place);
      return place;
    } catch (IOException e) {
      // A file that went away is refused by itself; a disk that is full stops all.
      Inbox.checkUnchanged(file);
      throw Problem.ofOperator(
          "Cannot copy "
              + file.name()
              + " to "
              + place.getParent()
              + ": "
              + reason(e, beside, file.bytes())
              + ". Check the free space and the rights of the folder, then run the same command"
              + " again.",
          e);
    }
  }

  /** Why nothing could be written, without the names of files, which may be somebody's. */
  private static String reason(IOException e, Path beside, long bytes) {
    try {
      Files.deleteIfExists(beside);
      long free = Files.getFileStore(beside.getParent()).getUsableSpace();
      if (free < bytes) {
        return "its disk is full: "
            + (free >> 10)
            + " KiB are free, and the file has "
            + ((bytes + 1023) >> 10);
      }
    } catch (IOException other) {
      return "its folder cannot be used";
    }
    return FileFault.of(e);
  }

  /** A file that somebody writes while we read it. */
  static RefusedFileException changed() {
    return new RefusedFileException(
        FileRule.FILE_BROKEN,
        "tệp bị thay đổi trong khi đang đọc. Chờ đến khi tệp hoàn chỉnh rồi chạy lại lệnh vừa rồi.",
        "it was changed while it was read. Wait until it is complete, then run the same command"
            + " again.");
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    return ending.matches("\\.[a-z0-9]{1,5}") ? ending : "";
  }
}
