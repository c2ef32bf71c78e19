package vn.hoi.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.Hashes;

/** The program that is running. */
public final class Program {
  private Program() {}

  /** A hash of its jars; empty when it runs from classes that may change, as in tests. */
  public static Optional<String> digest() {
    try {
      return digest(
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The same of a program in a jar that has its libraries in {@code lib} beside it. */
  static Optional<String> digest(Path jar) {
    Path libraries = jar.resolveSibling("lib");
    if (!Files.isRegularFile(jar) || !Files.isDirectory(libraries)) {
      return Optional.empty();
    }
    StringBuilder parts = new StringBuilder(Hashes.of(jar));
    try (Stream<Path> list = Files.list(libraries)) {
      List<Path> all = list.sorted().toList();
      for (Path library : all) {
        String name = library.getFileName().toString();
        parts.append('\n').append(name).append(' ');
        // Libraries of others have a version in their name.
        parts.append(name.startsWith("hoi-") ? Hashes.of(library) : Files.size(library));
      }
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot read " + libraries + ": " + FileFault.of(e) + ".", e);
    }
    return Optional.of(Hashes.of(parts.toString()));
  }
}
