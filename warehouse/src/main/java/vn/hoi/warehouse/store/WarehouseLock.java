package vn.hoi.warehouse.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;

/**
 * The right to change a warehouse. One process holds it at a time; the operating system gives it
 * back when the process ends, however it ends.
 */
public final class WarehouseLock implements AutoCloseable {
  private final FileChannel channel;

  private WarehouseLock(FileChannel channel) {
    this.channel = channel;
  }

  static WarehouseLock take(Path file, String purpose) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw Problem.ofOperator(
            "Cannot "
                + purpose
                + ": another hoi is changing this study's warehouse (lock file "
                + file
                + "). Wait until it has finished, then run the same command again.");
      }
      return new WarehouseLock(channel);
    } catch (IOException e) {
      throw Problem.ofOperator(
          "Cannot "
              + purpose
              + ": the lock file "
              + file
              + " cannot be opened: "
              + FileFault.of(e)
              + ". Check the rights of the folder.",
          e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot give back the warehouse's lock: " + FileFault.of(e), e);
    }
  }
}
