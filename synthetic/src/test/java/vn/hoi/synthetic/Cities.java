package vn.hoi.synthetic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small cities shared by the tests of this room. */
final class Cities {
  static final long SEED = 20180326;

  private static Path tiny;

  private Cities() {}

  static Path reference() {
    return Path.of(System.getProperty("hoi.home"), "definitions", "reference");
  }

  static Path write(Settings settings, Path out) {
    try {
      SyntheticCity.write(settings, reference(), out);
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One tiny city, written once for all tests that only read it. */
  static synchronized Path tiny() {
    if (tiny == null) {
      try {
        tiny = write(Settings.tiny(SEED), Files.createTempDirectory("synthetic-city"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return tiny;
  }

  static List<NamedCsvRecord> csv(Path file) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
