package vn.hoi.warehouse;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
  @TempDir Path folder;

  @Test
  void itIsFoundBehindTheExceptionsOfLibrariesAndBesideThem() {
    IOException full = new IOException("No space left on device");
    assertTrue(FullDisk.isBehind(new RuntimeException(new UncheckedIOException(full))));
    assertTrue(FullDisk.isBehind(new FileSystemException("a", null, "Disk quota exceeded")));
    assertTrue(
        FullDisk.isBehind(new SQLException("There is not enough space on the disk: 'a.parquet'")));
    Exception closing = new IllegalStateException("closed");
    closing.addSuppressed(full);
    assertTrue(FullDisk.isBehind(closing));
  }

  @Test
  void nothingElseIsTakenForIt() {
    assertFalse(FullDisk.isBehind(new IOException("Permission denied")));
    assertFalse(FullDisk.isBehind(new IllegalStateException()));
    // A sentence of ours may quote a file or sheet of that name.
    assertFalse(FullDisk.isBehind(Problem.ofUs("Cannot read \"no space left.csv\".")));
    assertFalse(FullDisk.isAt(folder));
    assertFalse(FullDisk.isAt(folder.resolve("not there")));
  }

  @Test
  void theRoomIsToldOfFoldersThatAreThere() {
    String room = FullDisk.room(List.of(folder, folder.resolve("not there")));
    assertTrue(room.matches("[0-9,]+ KiB are free where \\Q" + folder + "\\E is"), room);
  }
}
