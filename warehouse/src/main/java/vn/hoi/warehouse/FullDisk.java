package vn.hoi.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether it was a full disk that stopped something. Libraries wrap that in exceptions of
 * their own, each under another name.
 */
public final class FullDisk {
  /** Less than this is no room to work in, whatever the exception said. */
  private static final long NO_ROOM = 64L << 10;

  /** What Linux and macOS, the same with a quota, and Windows say. */
  private static final List<String> WORDS =
      List.of("no space left", "disk quota exceeded", "not enough space on the disk");

  private FullDisk() {}

  /** Whether a full disk is behind an exception, by the words of whoever met it. */
  public static boolean isBehind(Throwable thrown) {
    return isBehind(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static boolean isBehind(@Nullable Throwable thrown, Set<Throwable> seen) {
    if (thrown == null || !seen.add(thrown)) {
      return false;
    }
    String message = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
    boolean says =
        !(thrown instanceof Problem) && WORDS.stream().anyMatch(w -> message.contains(w));
    return says
        || isBehind(thrown.getCause(), seen)
        || List.of(thrown.getSuppressed()).stream().anyMatch(s -> isBehind(s, seen));
  }

  /** Whether the disk of a folder has no room. */
  public static boolean isAt(Path folder) {
    return Files.exists(folder) && free(folder) < NO_ROOM;
  }

  /** The room of some folders' disks, to stand in a sentence. */
  public static String room(List<Path> folders) {
    return folders.stream()
        .filter(Files::exists)
        .map(f -> String.format(Locale.ROOT, "%,d KiB are free where %s is", free(f) >> 10, f))
        .collect(Collectors.joining(", "));
  }

  private static long free(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return 0;
    }
  }
}
