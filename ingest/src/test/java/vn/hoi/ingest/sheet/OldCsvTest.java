package vn.hoi.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.text.LegacyVectors;

/** Text files of the time before Unicode are known by their bytes. */
class OldCsvTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Names of wards and districts, with all tones. */
  private static final String NAMES =
      """
      ma;ten;ghi_chu
      1;Phường Phúc Xá;
      2;Phường Trúc Bạch;không
      3;Xã Cổ Nhuế;"đã, nộp"
      4;Xã Đường Lâm;Đủ
      5;Xã Vĩnh Ngọc;
      6;Thị trấn Quốc Oai;
      """;

  @TempDir Path folder;

  private static byte[] bytes(String encoding, String text) {
    return switch (encoding) {
      case "TCVN3" -> LegacyVectors.tcvn3(text).getBytes(WESTERN);
      case "VNI" -> LegacyVectors.vni(text).getBytes(WESTERN);
      case "windows-1258" -> windows1258(text);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Letters with hats, breves and horns are whole in this code page, tones stand behind. */
  private static byte[] windows1258(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Charset charset = Charset.forName("windows-1258");
    text.codePoints()
        .forEach(
            c -> {
              String letter = Character.toString(c);
              if (!charset.newEncoder().canEncode(letter)) {
                String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
                String tone =
                    apart
                        .chars()
                        .filter(m -> "\u0300\u0301\u0303\u0309\u0323".indexOf(m) >= 0)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
                String bare = Normalizer.normalize(apart.replace(tone, ""), Normalizer.Form.NFC);
                letter = bare + tone;
              }
              out.writeBytes(letter.getBytes(charset));
            });
    return out.toByteArray();
  }

  private Path file(byte[]... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return Files.write(folder.resolve("old.csv"), out.toByteArray());
  }

  private static List<String> lines(Path file) {
    return Workbooks.read(file).stream()
        .map(
            row ->
                row.number()
                    + row.cells().stream()
                        .map(c -> "|" + Normalizer.normalize(c.text(), Normalizer.Form.NFC))
                        .collect(Collectors.joining()))
        .toList();
  }

  private static void assertRefused(Path file) {
    RefusedFileException refused =
        assertThrows(RefusedFileException.class, () -> Workbooks.read(file));
    assertEquals(FileRule.FILE_ENCODING, refused.rule());
  }

  /** TCVN3 as iconv of glibc writes it (TCVN5712-1), VNI by the table of the driver xvnkb. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "TCVN3, 74656e0a5068adea6e67205068f3632058b80a5472f3632042b963680a",
    "VNI, 74656e0a5068f6f4f86e6720506875f963205861f90a547275f963204261ef63680a"
  })
  void bytesOfThePublishedTablesAreRead(String encoding, String hex) throws IOException {
    assertEquals(
        List.of("1|ten", "2|Phường Phúc Xá", "3|Trúc Bạch"),
        lines(file(HexFormat.of().parseHex(hex))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TCVN3", "VNI", "windows-1258", "UTF-8"})
  void theWordsOfAFileTellItsEncoding(String encoding) throws IOException {
    assertEquals(
        List.of(
            "1|ma|ten|ghi_chu",
            "2|1|Phường Phúc Xá",
            "3|2|Phường Trúc Bạch|không",
            "4|3|Xã Cổ Nhuế|đã, nộp",
            "5|4|Xã Đường Lâm|Đủ",
            "6|5|Xã Vĩnh Ngọc",
            "7|6|Thị trấn Quốc Oai"),
        lines(file(bytes(encoding, NAMES))));
  }

  /** A long way down: what was read before held nothing that could be read in two ways. */
  @ParameterizedTest
  @ValueSource(strings = {"TCVN3", "VNI", "windows-1258"})
  void theFirstLetterBeyondAsciiMayStandFarBelow(String encoding) throws IOException {
    String rows = "7;plain words;\n\n".repeat(10_000);
    List<String> lines =
        lines(
            file(
                "ma;ten;ghi_chu\n".getBytes(StandardCharsets.US_ASCII),
                rows.getBytes(StandardCharsets.US_ASCII),
                bytes(encoding, NAMES)));
    assertEquals(10_000 + 8, lines.size());
    assertEquals("2|7|plain words", lines.get(1));
    assertEquals("20000|7|plain words", lines.get(10_000));
    assertEquals("20003|1|Phường Phúc Xá", lines.get(10_002));
    assertEquals("20008|6|Thị trấn Quốc Oai", lines.get(10_007));
  }

  @Test
  void aFileInTwoEncodingsIsInNone() throws IOException {
    assertRefused(file(bytes("TCVN3", NAMES), bytes("VNI", NAMES)));
    assertRefused(file(bytes("TCVN3", NAMES), bytes("UTF-8", NAMES)));
    assertRefused(file(bytes("UTF-8", NAMES), bytes("VNI", NAMES)));
  }

  /** Xã is Xã in windows-1258 and Xó in TCVN3, Tú is Tú or Tỳ, Hà is Hà or Hạ. */
  @Test
  void wordsThatAreVietnameseInTwoEncodingsAreNotGuessed() throws IOException {
    assertRefused(file("ma;ten\n1;X\u00E3 T\u00FA\n2;H\u00E0\n3;S\u00F3\n".getBytes(WESTERN)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ma;ten\n1;Caf\u00E9 de la gare\n2;Th\u00E9\u00E2tre fran\u00E7ais, \u00E9t\u00E9\n",
        "ma;ten\n1;B\u00FCro f\u00FCr \u00D6ffentlichkeit, Gr\u00FC\u00DFe\n",
        "ma;ten\n1;Ph\u00F3c\n"
      })
  void otherTextOfWesternEuropeAndTooLittleOfAnyAreRefused(String text) throws IOException {
    assertRefused(file(text.getBytes(WESTERN)));
  }

  /** Krông and Brêu are no Vietnamese syllables; the other words leave no doubt. */
  @ParameterizedTest
  @ValueSource(strings = {"TCVN3", "VNI"})
  void aFewNamesOfOtherLanguagesAreReadAsTheRest(String encoding) throws IOException {
    List<String> lines =
        lines(file(bytes(encoding, NAMES.repeat(4)), bytes(encoding, "7;Krông Brêu;\n")));
    assertEquals("29|7|Krông Brêu", lines.get(28));
  }

  @Test
  void aMarkOfUtf8IsBelieved() throws IOException {
    assertRefused(file("\uFEFF".getBytes(StandardCharsets.UTF_8), bytes("TCVN3", NAMES)));
  }

  /** Excel's CSV UTF-8 of a sheet in an old font holds Western letters. */
  @Test
  void oldLettersThatWereMadeUnicodeAreReadCellByCell() throws IOException {
    assertEquals(
        List.of("1|ma|ten", "2|1|Phường Phúc Xá", "3|2|Phường Trúc Bạch", "4|3|Phường Cống Vị"),
        lines(
            file(
                ("ma;ten\n1;"
                        + LegacyVectors.tcvn3("Phường Phúc Xá")
                        + "\n2;"
                        + LegacyVectors.vni("Phường Trúc Bạch")
                        + "\n3;Phường Cống Vị\n")
                    .getBytes(StandardCharsets.UTF_8))));
  }
}
