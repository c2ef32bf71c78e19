package vn.hoi.warehouse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be used, in words: the messages of Java often are only its path. */
public final class FileFault {
  private FileFault() {}

  /** The reason, to stand after a colon in a sentence that names the file. */
  public static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    // What is in the way is often a folder above the one that the sentence names.
    if (e instanceof FileAlreadyExistsException there) {
      return there.getFile() + " is in the way";
    }
    if (e instanceof NotDirectoryException there) {
      return there.getFile() + " is no folder";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null || reason.isBlank() ? e.getClass().getSimpleName() : reason;
  }
}
