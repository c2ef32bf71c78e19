package vn.hoi.cli.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Printable;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.store.AtomicFiles;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.store.WarehouseLock;
import vn.hoi.warehouse.study.PersonKeyFile;
import vn.hoi.warehouse.study.Study;

/**
 * Makes a study's folder. Files that are there already are left as they are; a folder that is a
 * study already is refused.
 *
 * @param configFolder where the persons' secret goes, outside the study
 */
public record StudyMaker(Path configFolder) {
  private static final int SUFFIX_BYTES = 4;

  /** Makes the study and opens it. */
  public Study make(Path folder, String name) {
    mustServe(folder);
    mustBeNone(folder);
    try (WarehouseLock lock = new Warehouse(folder.resolve("warehouse")).lock(purpose(folder))) {
      mustBeNone(folder);
      return makeAlone(folder, name);
    }
  }

  private static String purpose(Path folder) {
    return "make a study in " + folder;
  }

  /** Refuses a folder in which `ingest` could not keep its records, and so do nothing. */
  public static void mustServe(Path folder) {
    if (folder.toAbsolutePath().toString().contains(";")) {
      throw Problem.ofOperator(
          "Cannot "
              + purpose(folder)
              + ": a semicolon stands in the name of a folder, and no file could be received there."
              + " Name a folder without one.");
    }
  }

  private static void mustBeNone(Path folder) {
    if (Files.exists(folder.resolve(Study.SETTINGS))) {
      throw Problem.ofOperator(
          "Cannot "
              + purpose(folder)
              + ": it holds "
              + Study.SETTINGS
              + " already. Name another folder, or work in the study that is there.");
    }
  }

  private Study makeAlone(Path folder, String name) {
    try {
      for (String part : List.of("inbox", "definitions", "warehouse", "releases")) {
        Files.createDirectories(folder.resolve(part));
      }
      copyReferenceFiles(folder.resolve("inbox"));
      writeNew(folder.resolve("definitions/README.md"), template("definitions-README.md"));
    } catch (IOException e) {
      throw Problem.ofOperator(
          "Cannot "
              + purpose(folder)
              + ": "
              + FileFault.of(e)
              + ". Check the rights of the folder and the free space.",
          e);
    }
    Path secret = configFolder.resolve(slug(name) + "-" + suffix() + ".key");
    String settings =
        template("study.yaml")
            .replace("@name@", quoted(name))
            .replace("@person_key_file@", quoted(secret.toString()));
    // The settings last: a study without its secret could neither be used nor be made again.
    new PersonKeyFile(secret).create();
    AtomicFiles.write(folder.resolve(Study.SETTINGS), settings);
    return Study.open(folder);
  }

  /** The city's register of communes and the census: real files that every study starts from. */
  private static void copyReferenceFiles(Path inbox) throws IOException {
    Path real = DefinitionFiles.product().resolve("reference/real");
    if (!Files.isDirectory(real)) {
      return;
    }
    try (Stream<Path> files = Files.list(real)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        Path copy = inbox.resolve(name);
        if ((name.endsWith(".xls") || name.endsWith(".csv")) && !Files.exists(copy)) {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static void writeNew(Path file, String text) {
    if (!Files.exists(file)) {
      AtomicFiles.write(file, text);
    }
  }

  private static String template(String name) {
    try (InputStream in = StudyMaker.class.getResourceAsStream(name)) {
      if (in == null) {
        throw Problem.ofUs("Cannot make a study: the template " + name + " is not in the program.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Problem.ofUs("Cannot make a study: the template " + name + " cannot be read.", e);
    }
  }

  /** The name in letters and digits of ASCII; Vietnamese letters without their marks. */
  private static String slug(String name) {
    String bare =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('đ', 'd');
    String slug = bare.replaceAll("[^a-z0-9]+", "-");
    return slug.replaceAll("^-|-$", "").isEmpty() ? "study" : slug.replaceAll("^-|-$", "");
  }

  private static String suffix() {
    byte[] bytes = new byte[SUFFIX_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** A text as a YAML scalar; single quotes keep no line end and take no control character. */
  private static String quoted(String text) {
    return Printable.of(text).equals(text)
        ? "'" + text.replace("'", "''") + "'"
        : '"' + Printable.of(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }
}
