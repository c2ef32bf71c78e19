package vn.hoi.warehouse.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;

/** SHA-256 of files and texts, as lower-case hex. */
public final class Hashes {
  private Hashes() {}

  /** A fresh digest. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw Problem.ofUs("Cannot hash: this Java has no SHA-256.", e);
    }
  }

  /** The hash of a file, read in pieces. */
  public static String of(Path file) {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot read " + file + ": " + FileFault.of(e) + ".", e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash of a text in UTF-8. */
  public static String of(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The bytes of a file. */
  public static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot read " + file + ": " + FileFault.of(e) + ".", e);
    }
  }
}
