package vn.hoi.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFaultTest {
  @TempDir Path folder;

  @Test
  void aReasonThatJavaLeavesOutIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Path none = folder.resolve("none");
    IOException missing = assertThrows(IOException.class, () -> Files.readString(none));
    assertEquals("there is no such file or folder", FileFault.of(missing));
    IOException there = assertThrows(IOException.class, () -> Files.createDirectories(file));
    assertEquals(file + " is in the way", FileFault.of(there));
    assertEquals("/x is no folder", FileFault.of(new NotDirectoryException("/x")));
    // Whoever may do everything, as in a container, is never denied anything.
    assertEquals("access is denied", FileFault.of(new AccessDeniedException("/x")));
  }

  @Test
  void aReasonThatTheSystemGivesIsSaidWithoutThePath() {
    assertEquals("it is full", FileFault.of(new FileSystemException("/x", null, "it is full")));
    assertEquals("it is full", FileFault.of(new IOException("it is full")));
  }

  @Test
  void aFaultWithoutAnyReasonIsNamed() {
    assertEquals("EOFException", FileFault.of(new EOFException()));
    assertEquals("FileSystemException", FileFault.of(new FileSystemException("/x")));
  }
}
