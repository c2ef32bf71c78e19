package vn.hoi.charts.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;

/**
 * Makes Java draw text on a machine without a single font. Java's font manager fails there, even
 * for a font that is handed to it as a stream, unless it is told of at least one font file; so the
 * bundled fonts are unpacked to a folder of their own and named in a font configuration. Works only
 * before the first text is measured or drawn in this process, so a program that draws calls it
 * first. Touches no AWT class itself, and is cheap.
 */
public final class BareMachine {
  private static final String PROPERTY = "sun.awt.fontconfig";
  private static boolean prepared;

  private BareMachine() {}

  /** Points Java at the bundled fonts; does nothing the second time or when a user chose others. */
  public static synchronized void prepare() {
    if (prepared || System.getProperty(PROPERTY) != null) {
      return;
    }
    try {
      Path folder = Files.createTempDirectory("hoi-fonts");
      folder.toFile().deleteOnExit();
      StringBuilder text = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
      for (Weight weight : Weight.values()) {
        Path file = unpack(weight, folder);
        text.append("filename.")
            .append(weight.name())
            .append('=')
            .append(slashed(file))
            .append('\n');
      }
      for (String family :
          new String[] {"dialog", "dialoginput", "monospaced", "sansserif", "serif"}) {
        for (String style : new String[] {"plain", "bold", "italic", "bolditalic"}) {
          String weight = (style.startsWith("bold") ? Weight.BOLD : Weight.REGULAR).name();
          text.append(family + "." + style + ".latin-1=" + weight + "\n");
        }
      }
      Path configuration = folder.resolve("fontconfig.properties");
      Files.writeString(configuration, text, StandardCharsets.ISO_8859_1);
      configuration.toFile().deleteOnExit();
      System.setProperty(PROPERTY, configuration.toString());
      prepared = true;
    } catch (IOException e) {
      throw Problem.ofOperator(
          "Cannot unpack the fonts of the figures: "
              + FileFault.of(e)
              + ". Make room in the folder for temporary files or name another with"
              + " -Djava.io.tmpdir.",
          e);
    }
  }

  private static Path unpack(Weight weight, Path folder) throws IOException {
    Path file = folder.resolve(weight.file());
    try (InputStream in = weight.open()) {
      Files.copy(in, file);
    }
    file.toFile().deleteOnExit();
    return file;
  }

  /** A backslash starts an escape in a properties file. */
  private static String slashed(Path file) {
    return file.toString().replace('\\', '/');
  }
}
