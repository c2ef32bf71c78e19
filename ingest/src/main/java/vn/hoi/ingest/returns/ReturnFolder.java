package vn.hoi.ingest.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.text.PersonalText;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.FullDisk;
import vn.hoi.warehouse.Printable;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.AtomicFiles;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.store.PrivateFiles;
import vn.hoi.warehouse.study.Study;

/**
 * The workbooks that go back to senders: one for each file in force that has rejects. They are made
 * once, named by their file and its faults; what a person changed in one is never written over.
 */
public final class ReturnFolder {
  private final Study study;
  private final Mappings mappings;
  private final Senders senders;

  public ReturnFolder(Study study) {
    this.study = study;
    this.mappings = Mappings.read(study.definitions());
    this.senders = new Senders(study.warehouse());
  }

  /** Where they lie. */
  public static Path of(Study study) {
    return study.folder().resolve("returns");
  }

  /** Whether any lies there. */
  public static boolean holdsAny(Study study) {
    Path folder = of(study);
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(Files::isRegularFile);
    } catch (IOException | UncheckedIOException e) {
      // A folder that cannot be listed is told where workbooks are made; here it is only unnamed.
      return false;
    }
  }

  /** Makes those that are not there yet, for all files but those of persons. */
  public ReturnsMade make() {
    Map<Path, ReturnRequest> wanted = new TreeMap<>();
    senders.each(
        (sender, faults) -> {
          if (!mappings.of(sender.mapping()).persons()) {
            Path content = raw(sender);
            String name = sender.returnName(content, faults);
            Path file = of(study).resolve(sender.folder()).resolve(name).normalize();
            if (!Files.exists(file)) {
              wanted.put(file, sender.request(content, faults));
            }
          }
        });
    return write(wanted, wanted.keySet(), AtomicFiles::write);
  }

  /**
   * Makes those for files of persons that still lie in the inbox, in a folder outside the study:
   * they hold what the sender's file holds. Only the user who runs this may read them.
   */
  public ReturnsMade makeOfPersons(Path folder) {
    Path to = folder.toAbsolutePath().normalize();
    mustLieOutside(folder, to);
    Map<Path, ReturnRequest> wanted = new TreeMap<>();
    Set<Path> all = new TreeSet<>();
    senders.each(
        (sender, faults) -> {
          Path source = mappings.of(sender.mapping()).persons() ? inInbox(sender) : null;
          if (source != null) {
            Path file = to.resolve(sender.returnName(source, faults));
            if (!Files.exists(file)) {
              wanted.put(file, sender.request(source, faults));
            }
            all.add(file);
          }
        });
    return write(wanted, all, PrivateFiles::write);
  }

  private void mustLieOutside(Path named, Path to) {
    Map<String, Path> places = new LinkedHashMap<>();
    places.put("study", study.folder());
    places.put("study's warehouse", study.warehouse().root());
    places.put("study's releases", study.releases());
    places.put("study's inbox", study.inbox());
    places.forEach(
        (place, there) -> {
          if (isBelow(to, there)) {
            throw Problem.ofOperator(
                "Cannot write returns of files of persons to "
                    + named
                    + ": it lies in the "
                    + place
                    + ", where no names may be. Name a folder outside, which only you may read.");
          }
        });
  }

  /** The sender's file where it still lies in the inbox as it was; null when it does not. */
  private @Nullable Path inInbox(Sender sender) {
    Path named = study.inbox().resolve(sender.name()).normalize();
    if (isBelow(named, study.inbox()) && isOf(named, sender)) {
      return named;
    }
    // Numbers in its name were masked: it is known by what it holds.
    try (Stream<Path> files = Files.walk(study.inbox())) {
      return files
          .filter(file -> PersonalText.maskedFile(below(file)).equals(sender.name()))
          .filter(file -> isOf(file, sender))
          .findFirst()
          .orElse(null);
    } catch (IOException | UncheckedIOException e) {
      return null;
    }
  }

  private String below(Path file) {
    return study.inbox().relativize(file).toString().replace('\\', '/');
  }

  private Path raw(Sender sender) {
    return study.warehouse().root().resolve("raw").resolve(sender.rawName());
  }

  private static boolean isOf(Path file, Sender sender) {
    return Files.isRegularFile(file) && Hashes.of(file).equals(sender.sha256());
  }

  /**
   * Says which workbooks could not be made.
   *
   * @throws Problem when there are any, after all else was done
   */
  public static void mustBeMade(List<String> failed) {
    if (!failed.isEmpty()) {
      throw Problem.ofOperator(
          String.join("\n", failed.stream().map(Printable::of).toList())
              + "\nAll else was done and is in force. Check the free space and the rights of the"
              + " folder, then run `hoi returns`.");
    }
  }

  private static boolean isBelow(Path path, Path folder) {
    try {
      return path.startsWith(folder) || real(path).startsWith(real(folder));
    } catch (IOException e) {
      return true;
    }
  }

  /** Without symbolic links, also of what is not there yet. */
  private static Path real(Path path) throws IOException {
    Path there = path;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(path));
  }

  /** Each is made by itself, on all cores; one that cannot be made stops none of the others. */
  private static ReturnsMade write(
      Map<Path, ReturnRequest> wanted, Set<Path> all, BiConsumer<Path, byte[]> writer) {
    Map<Path, String> failed = new ConcurrentSkipListMap<>();
    wanted.entrySet().parallelStream()
        .forEach(
            entry -> {
              Path file = entry.getKey();
              try {
                writer.accept(file, ReturnWorkbook.make(entry.getValue()));
              } catch (IOException | RuntimeException e) {
                failed.put(file, failure(file, e));
              }
            });
    return new ReturnsMade(
        all.stream().filter(file -> !failed.containsKey(file)).toList(),
        List.copyOf(failed.values()));
  }

  /** Only messages about files are told: others may quote what a file holds. */
  static String failure(Path file, Exception e) {
    if (FullDisk.isBehind(e)) {
      return "Cannot make the return workbook "
          + file
          + ": the disk is full. Make room, then run the same command again.";
    }
    Throwable cause = e instanceof Problem && e.getCause() != null ? e.getCause() : e;
    String reason =
        cause instanceof FileSystemException system
            ? FileFault.of(system)
            : cause.getClass().getSimpleName();
    return "Cannot make the return workbook " + file + ": " + reason + ".";
  }
}
