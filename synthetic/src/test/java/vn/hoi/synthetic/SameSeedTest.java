package vn.hoi.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameSeedTest {
  @Test
  void the_same_seed_gives_the_same_bytes_in_any_locale_and_time_zone(@TempDir Path out)
      throws Exception {
    Map<String, String> first = digests(Cities.tiny());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      assertEquals(first, digests(Cities.write(Settings.tiny(Cities.SEED), out)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void another_seed_gives_another_city(@TempDir Path out) throws Exception {
    Cities.write(Settings.tiny(1), out);
    assertNotEquals(
        digests(Cities.tiny()).get("truth/indicators.csv"),
        digests(out).get("truth/indicators.csv"));
  }

  private static Map<String, String> digests(Path folder) throws Exception {
    Map<String, String> digests = new TreeMap<>();
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(folder.relativize(file).toString(), digest(sha, file));
      }
    }
    return digests;
  }

  private static String digest(MessageDigest sha, Path file) throws IOException {
    return HexFormat.of().formatHex(sha.digest(Files.readAllBytes(file)));
  }
}
