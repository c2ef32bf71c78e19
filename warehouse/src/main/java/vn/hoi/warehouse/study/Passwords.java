package vn.hoi.warehouse.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import vn.hoi.warehouse.definition.YamlMap;

/** No password lies in a study's folder, for the folder is handed on. */
final class Passwords {
  private Passwords() {}

  /**
   * Tells of passwords in the study.
   *
   * @param map settings with an address {@code url} and a {@code password_file}
   * @param place where the password belongs, for the sentence
   */
  static void check(YamlMap map, String url, Optional<Path> file, Path home, String place) {
    String lower = url.toLowerCase(Locale.ROOT);
    // A password may hold any sign, and the address may lack its `jdbc:`.
    if (lower.matches("(?s).*(password|passwd|pwd)=.*|.*//.*@.*")) {
      map.fault("url", "the address holds a password; put it into " + place);
    }
    if (file.filter(f -> f.startsWith(home) || real(f).startsWith(real(home))).isPresent()) {
      map.fault("password_file", "the password must lie outside the study's folder");
    }
  }

  /** Without symbolic links; of what is not there as it is written. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }
}
