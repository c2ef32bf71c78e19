package vn.hoi.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTest {
  static Stream<LegacyVectors.Letter> letters() {
    return LegacyVectors.letters().stream();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void eachLetterOfThePublishedTableIsDecoded(LegacyVectors.Letter letter) {
    assertEquals(letter.unicode(), LegacyEncoding.VNI.decode(letter.vni()));
    if (letter.hasTcvn3()) {
      assertEquals(letter.unicode(), LegacyEncoding.TCVN3.decode(letter.tcvn3()));
    }
  }

  @Test
  void thePublishedTableHasAllLetters() {
    assertEquals(134, LegacyVectors.letters().size());
  }

  @ParameterizedTest(name = "{0} is {1} by its letters alone")
  @CsvSource({
    // The national motto as old documents hold it, and names of districts and communes.
    "Céng hßa x· héi chñ nghÜa ViÖt Nam,Cộng hòa xã hội chủ nghĩa Việt Nam",
    "§éc lËp - Tù do - H¹nh phóc,Độc lập - Tự do - Hạnh phúc",
    "B¶o Th¾ng,Bảo Thắng",
    "M\u00ADêng Kh\u00AD¬ng,Mường Khương",
    "B¸t X¸t,Bát Xát",
    "Xin chaøo caùc baïn,Xin chào các bạn",
    "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam,Cộng hòa xã hội chủ nghĩa Việt Nam",
    "Ñoäc laäp - Töï do - Haïnh phuùc,Độc lập - Tự do - Hạnh phúc",
  })
  void whatIsVietnameseInOneEncodingOnlyIsReadInIt(String text, String expected) {
    assertEquals(expected, LegacyText.read(text, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phường Phúc Xá",
        "Xã Cát Quế",
        "Phu\u0301c Xa\u0301",
        "Phúc\u00AD Xá",
        "Hà Đông",
        "CỘNG HÒA XÃ HỘI",
        "Café São Paulo",
        "§ 3",
        "20 °C",
        "Số 12½",
        "plain words"
      })
  void whatIsUnicodeOrNothingStaysAsItIs(String text) {
    assertEquals(text, LegacyText.read(text, null));
    assertNull(LegacyText.recognise(text));
  }

  @Test
  void aFontDecidesWhereLettersCouldMeanTwoThings() {
    assertEquals("Xó", LegacyText.read("Xã", LegacyEncoding.TCVN3));
    assertEquals("Xã", LegacyText.read("Xã", null));
    assertEquals("PHÚC XÁ", LegacyText.read("phóc x¸", LegacyEncoding.TCVN3_CAPITALS));
  }

  @Test
  void unicodeTypedInAnOldFontStaysUnicode() {
    assertEquals("Đông Ngạc", LegacyText.read("Đông Ngạc", LegacyEncoding.TCVN3));
    assertEquals("Hà Đông", LegacyText.read("Hà Đông", LegacyEncoding.VNI));
  }

  @Test
  void aMachineWithTheVietnameseCodePageTookTheSameBytesForOtherCharacters() {
    // Bytes D2 and F5 of TCVN3 are ề and õ; windows-1252 has Ò and õ there, windows-1258 others.
    assertEquals("hề", LegacyEncoding.TCVN3.decode("h\u00D2"));
    assertEquals("hề", LegacyEncoding.TCVN3.decode("h\u0309"));
    assertEquals("hừ", LegacyEncoding.TCVN3.decode("h\u00F5"));
    assertEquals("hừ", LegacyEncoding.TCVN3.decode("h\u01A1"));
  }

  @ParameterizedTest
  @CsvSource({
    ".VnTime,TCVN3",
    ".VnArial,TCVN3",
    ".VnTimeH,TCVN3_CAPITALS",
    ".VNARIALH,TCVN3_CAPITALS",
    "VNI-Times,VNI",
    "VNI-Helve-Condense,VNI"
  })
  void aFontIsKnownByItsName(String font, LegacyEncoding encoding) {
    assertEquals(encoding, LegacyEncoding.ofFont(font));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Times New Roman", "Arial", "Vnu", "Verdana", ""})
  void otherFontsHoldUnicode(String font) {
    assertNull(LegacyEncoding.ofFont(font));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hoà", "hòa", "THUỴ", "Nghĩa", "Quỳnh", "quýt", "giếng", "gì", "Khuyến", "Nguyễn", "Yên",
        "ưu", "uý", "Đường", "Xoong", "quắp"
      })
  void syllablesOfTheLanguage(String word) {
    assertTrue(Syllable.is(word));
    assertTrue(Syllable.is(word.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Céng", "hßa", "Coäng", "bàt", "cêm", "ngiêng", "ghà", "kà", "ố\u0301", "café", ""
      })
  void noSyllables(String word) {
    assertFalse(Syllable.is(word));
  }
}
