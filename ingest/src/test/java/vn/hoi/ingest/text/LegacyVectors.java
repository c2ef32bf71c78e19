package vn.hoi.ingest.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The letters of legacy-letters.csv, and text written with them as an old machine would. */
public final class LegacyVectors {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** A letter, and what stands for it in the two encodings as Western text. */
  public record Letter(String unicode, String vni, String tcvn3) {
    boolean hasTcvn3() {
      return !tcvn3.isEmpty();
    }
  }

  private static final List<Letter> LETTERS = read();

  private LegacyVectors() {}

  public static List<Letter> letters() {
    return LETTERS;
  }

  private static List<Letter> read() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    LegacyVectors.class.getResourceAsStream("legacy-letters.csv")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(",", -1))
          .map(f -> new Letter(f[0], western(f[1]), western(f[2])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String western(String hex) {
    return new String(HexFormat.of().parseHex(hex), WESTERN);
  }

  /** The text typed for a VNI font. */
  public static String vni(String text) {
    return write(text, LETTERS.stream().collect(Collectors.toMap(Letter::unicode, Letter::vni)));
  }

  /** The text typed for a font of TCVN3; capitals with tones as people typed them, small. */
  public static String tcvn3(String text) {
    Map<String, String> letters =
        LETTERS.stream()
            .filter(Letter::hasTcvn3)
            .collect(Collectors.toMap(Letter::unicode, Letter::tcvn3));
    LETTERS.stream()
        .filter(l -> !l.hasTcvn3())
        .forEach(l -> letters.put(l.unicode(), letters.get(l.unicode().toLowerCase(Locale.ROOT))));
    return write(text, letters);
  }

  private static String write(String text, Map<String, String> letters) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> out.append(letters.getOrDefault(c, c)));
    return out.toString();
  }
}
