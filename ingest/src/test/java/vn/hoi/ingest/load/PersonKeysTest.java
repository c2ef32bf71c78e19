package vn.hoi.ingest.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoi.ingest.text.Parsed;

class PersonKeysTest {
  private static final PersonKeys KEYS =
      new PersonKeys("hoi-thu-nghiem".getBytes(StandardCharsets.US_ASCII));

  /** Counted with Python's hmac module: the first 72 bits of HMAC-SHA256, six at a time. */
  @Test
  void aKeyIsTheFirst72BitsOfTheKeyedHash() {
    assertEquals(Parsed.value("PDXheqxptf3x"), KEYS.key("001187000001"));
    assertEquals(Parsed.value("RKfsaB4dboj2"), KEYS.key("012345678"));
  }

  @Test
  void whatPeoplePutBetweenDigitsDoesNotMatter() {
    assertEquals(KEYS.key("001187000001"), KEYS.key(" 001.187-000 001\u00a0"));
  }

  @Test
  void anythingButNineOrTwelveDigitsIsNoNumber() {
    assertEquals(Parsed.missing(), KEYS.key(" - "));
    for (String text : new String[] {"00118700000", "A01187000001", "٠٠١١٨٧٠٠٠٠٠١"}) {
      assertInstanceOf(Parsed.Faulty.class, KEYS.key(text), text);
    }
  }

  @Test
  void theMemoTellsNumbersWithAndWithoutLeadingZerosApart() {
    PersonMemo memo = new PersonMemo();
    byte[] long12 = "000123456789".getBytes(StandardCharsets.US_ASCII);
    byte[] short9 = "123456789".getBytes(StandardCharsets.US_ASCII);
    memo.put(PersonMemo.number(long12, 0, 12), "~0Az_zA01234");
    assertNull(known(memo, PersonMemo.number(short9, 0, 9)));
    assertArrayEquals(
        "~0Az_zA01234".getBytes(StandardCharsets.US_ASCII),
        known(memo, PersonMemo.number(long12, 0, 12)));
    assertEquals("000123456789", PersonMemo.digits(PersonMemo.number(long12, 0, 12)));
    assertEquals("123456789", PersonMemo.digits(PersonMemo.number(short9, 0, 9)));
  }

  @Test
  void aMemoThatIsFullForgetsAndNeverMistakes() {
    PersonMemo memo = new PersonMemo();
    int remembered = 0;
    for (int i = 0; i < 100_000; i++) {
      memo.put(1_000_000_000_000L + i * 7L, key(i));
    }
    for (int i = 0; i < 100_000; i++) {
      byte[] key = known(memo, 1_000_000_000_000L + i * 7L);
      if (key != null) {
        assertEquals(key(i), new String(key, StandardCharsets.US_ASCII));
        remembered++;
      }
    }
    assertTrue(remembered > 99_000, () -> "too little room");
  }

  private static byte @Nullable [] known(PersonMemo memo, long number) {
    long[] first = new long[1];
    memo.first(new long[] {number}, 1, first);
    return memo.get(number, first[0]);
  }

  private static String key(int i) {
    return new String(
        PersonKeys.text(i & 0xff, i * 0x9e3779b97f4a7c15L), StandardCharsets.US_ASCII);
  }
}
