package vn.hoi.ingest.load;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.ingest.text.RowRule;
import vn.hoi.ingest.text.VietnameseText;
import vn.hoi.warehouse.Problem;

/**
 * Turns identity numbers into person keys with the study's secret: the first 128 bits of
 * HMAC-SHA256, in hex. Not for use by two threads at once.
 */
public final class PersonKeys {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;

  /** The 12 digits of the identity card, or the 9 digits of the one before 2016. */
  private static final Pattern NUMBER = Pattern.compile("\\d{9}|\\d{12}");

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
    if (!NUMBER.matcher(number).matches()) {
      return Parsed.fault(
          RowRule.NUMBER_INVALID,
          "Không đọc được số định danh {value}: phải có 12 chữ số (hoặc 9 chữ số của chứng minh nhân"
              + " dân cũ). Định dạng cột là văn bản để Excel không bỏ số 0 ở đầu.",
          "Cannot read the identity number {value}: it must have 12 digits (or the 9 of the old"
              + " card). Format the column as text, so that Excel keeps leading zeros.");
    }
    byte[] hash = mac.doFinal(number.getBytes(StandardCharsets.US_ASCII));
    return Parsed.value(HexFormat.of().formatHex(hash, 0, BYTES));
  }

  /** The number without what people put between its digits. */
  static String normal(String text) {
    StringBuilder number = new StringBuilder();
    for (char c : VietnameseText.clean(text).toCharArray()) {
      if (c != ' ' && c != '.' && c != '-') {
        number.append(c);
      }
    }
    return number.toString();
  }
}
