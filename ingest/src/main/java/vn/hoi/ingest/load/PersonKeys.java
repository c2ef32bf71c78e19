package vn.hoi.ingest.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.ingest.text.RowRule;
import vn.hoi.ingest.text.VietnameseText;
import vn.hoi.warehouse.Problem;

/**
 * Turns identity numbers into person keys with the study's secret: the first 72 bits of
 * HMAC-SHA256, written with 12 characters. Among n persons two share a key with a probability below
 * n²/2^73: 1 in 100 million for the 8 million inhabitants of the city. Longer keys only cost: they
 * are random, so that no Parquet makes them smaller. Not for use by two threads at once.
 */
public final class PersonKeys {
  private static final String ALGORITHM = "HmacSHA256";

  /** The characters of a key. */
  static final int LENGTH = 12;

  /** Six bits each; none at which a spreadsheet would see a formula. */
  private static final byte[] ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"
          .getBytes(StandardCharsets.US_ASCII);

  private static final byte[] BITS = new byte[128];

  static {
    for (int i = 0; i < ALPHABET.length; i++) {
      BITS[ALPHABET[i]] = (byte) i;
    }
  }

  private final Mac mac;

  public PersonKeys(byte[] secret) {
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw Problem.ofUs("Cannot key persons: this Java has no " + ALGORITHM + ".", e);
    }
  }

  /** The key of an identity number; spaces, dots and dashes in it do not matter. */
  Parsed<String> key(String text) {
    String number = normal(text);
    if (number.isEmpty()) {
      return Parsed.missing();
    }
    if (!isNumber(number)) {
      return Parsed.fault(
          RowRule.NUMBER_INVALID,
          "Không đọc được số định danh {value}: phải có 12 chữ số (hoặc 9 chữ số của chứng minh nhân"
              + " dân cũ). Định dạng cột là văn bản để Excel không bỏ số 0 ở đầu.",
          "Cannot read the identity number {value}: it must have 12 digits (or the 9 of the old"
              + " card). Format the column as text, so that Excel keeps leading zeros.");
    }
    return Parsed.value(keyed(number.getBytes(StandardCharsets.US_ASCII)));
  }

  /**
   * The key of words of which only matters whether they are the same; case, accents and spaces do
   * not matter. The column's name goes in, so that no label has the key of a person.
   */
  Parsed<String> label(String column, String text) {
    String folded = VietnameseText.fold(text);
    return folded.isEmpty()
        ? Parsed.missing()
        : Parsed.value(keyed((column + ":" + folded).getBytes(StandardCharsets.UTF_8)));
  }

  private String keyed(byte[] said) {
    ByteBuffer bits = ByteBuffer.wrap(mac.doFinal(said));
    return new String(text(bits.get() & 0xff, bits.getLong()), StandardCharsets.US_ASCII);
  }

  /** A key's text, made of its upper 8 and its lower 64 bits. */
  static byte[] text(long upper, long lower) {
    byte[] text = new byte[LENGTH];
    text[0] = ALPHABET[(int) (upper >>> 2)];
    text[1] = ALPHABET[(int) ((upper & 3) << 4 | lower >>> 60)];
    for (int i = 2; i < LENGTH; i++) {
      text[i] = ALPHABET[(int) (lower >>> (66 - 6 * i)) & 63];
    }
    return text;
  }

  /** The bits of a key of which {@link #text} makes the text; the lower 64 of them. */
  static long bits(String key, int from, int to) {
    long bits = 0;
    for (int i = from; i < to; i++) {
      bits = bits << 6 | BITS[key.charAt(i)];
    }
    return bits;
  }

  /** The 12 digits of the identity card, or the 9 digits of the one before 2016. */
  private static boolean isNumber(String number) {
    return (number.length() == 12 || number.length() == 9) && isDigits(number);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The number without what people put between its digits. */
  static String normal(String text) {
    if (isDigits(text)) {
      return text;
    }
    StringBuilder number = new StringBuilder();
    for (char c : VietnameseText.clean(text).toCharArray()) {
      if (c != ' ' && c != '.' && c != '-') {
        number.append(c);
      }
    }
    return number.toString();
  }
}
