package vn.hoi.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void controlCharactersAreWrittenOut() {
    assertEquals("B1\\n\\u001b[31mđỏ.xlsx", Printable.of("B1\n\u001b[31mđỏ.xlsx"));
    assertEquals("\\u202excod.exe", Printable.of("\u202excod.exe"));
    assertEquals("\\u200eA\\u200b\\u2067B\\ufeff", Printable.of("\u200eA\u200b\u2067B\ufeff"));
    assertEquals("Hội “LHPN”", Printable.of("Hội “LHPN”"));
  }

  @Test
  void whatEndsALineOrTakesNoRoomIsWrittenOutWhereverItStandsInUnicode() {
    assertEquals("a\\u2028b\\u2029c", Printable.of("a\u2028b\u2029c"));
    assertEquals("a\\udb40\\udc41b", Printable.of("a\udb40\udc41b"));
    assertEquals("a\\ud83d", Printable.of("a\ud83d"));
    assertEquals("a\ud83d\ude00", Printable.of("a\ud83d\ude00"));
  }

  @Test
  void linesStayLines() {
    assertEquals("a\n\tb\\u001b\n", Printable.lines("a\n\tb\u001b\n"));
  }
}
