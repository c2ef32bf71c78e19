package vn.hoi.warehouse.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.ShellWord;

/**
 * The file with the secret that turns identity numbers into person keys: 32 random bytes in hex,
 * readable by its owner only, kept outside the warehouse. Whoever loses it can no longer match
 * persons across files; whoever shares it lets others try identity numbers.
 *
 * @param path the file
 */
public record PersonKeyFile(Path path) {
  private static final int BYTES = 32;

  /** Makes the file with a new secret; an existing file is left alone. */
  public void create() {
    if (Files.exists(path)) {
      return;
    }
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      if (posix()) {
        Files.createFile(
            path,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(path, HexFormat.of().formatHex(secret) + "\n");
    } catch (IOException e) {
      throw Problem.ofOperator(
          "Cannot make the persons' secret "
              + path
              + ": its folder is none or cannot be written to ("
              + FileFault.of(e)
              + "). Make this folder one that you may write to, or let XDG_CONFIG_HOME name another.",
          e);
    }
  }

  /** The secret. */
  public byte[] read() {
    try {
      checkRights();
      byte[] secret = HexFormat.of().parseHex(Files.readString(path).strip());
      if (secret.length < BYTES) {
        throw new IllegalArgumentException("too short");
      }
      return secret;
    } catch (NoSuchFileException e) {
      throw Problem.ofOperator(
          "Cannot key persons: the secret file "
              + path
              + " is not there. Put it back from your copy; a new one would break the link with"
              + " persons already in the warehouse.",
          e);
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot read the secret file " + path + ".", e);
    } catch (IllegalArgumentException e) {
      // The cause is left out: it could hold a part of the secret.
      throw Problem.ofOperator(
          "Cannot key persons: the secret file "
              + path
              + " does not hold 64 hex digits. Put it back from your copy.");
    }
  }

  private void checkRights() throws IOException {
    if (!posix()) {
      return;
    }
    Set<PosixFilePermission> others = EnumSet.copyOf(Files.getPosixFilePermissions(path));
    others.remove(PosixFilePermission.OWNER_READ);
    others.remove(PosixFilePermission.OWNER_WRITE);
    if (!others.isEmpty()) {
      throw Problem.ofOperator(
          "Cannot key persons: others may read the secret file "
              + path
              + ". Run `chmod 600 "
              + ShellWord.of(path.toString())
              + "`.");
    }
  }

  private boolean posix() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
