package vn.hoi.warehouse.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * Where the member software's database is. The password comes from the environment ({@link
 * #PASSWORD}) or from a file outside the study, and is read when it is needed.
 *
 * @param url a JDBC URL without user and password
 * @param user the user's name
 * @param passwordFile where the password stands
 */
public record DatabaseSettings(String url, String user, Optional<Path> passwordFile) {
  /** The environment variable that holds the password. */
  public static final String PASSWORD = "HOI_DATABASE_PASSWORD";

  /** The settings under {@code database} of study.yaml; empty when there are none. */
  static Optional<DatabaseSettings> read(YamlMap top, Path home) {
    boolean there = top.has("database");
    YamlMap map = top.map("database");
    if (!there) {
      return Optional.empty();
    }
    DatabaseSettings settings =
        new DatabaseSettings(
            map.text("url"),
            map.text("user"),
            map.optionalText("password_file").map(home::resolve).map(Path::normalize));
    Passwords.check(
        map, settings.url(), settings.passwordFile(), home, PASSWORD + " or `password_file`");
    map.end();
    return Optional.of(settings);
  }

  /** The password; empty when neither the environment nor a file gives one. */
  public String password() {
    return password(System.getenv());
  }

  String password(Map<String, String> environment) {
    String set = environment.get(PASSWORD);
    if (set != null) {
      return set;
    }
    if (passwordFile.isEmpty()) {
      return "";
    }
    try {
      return Files.readString(passwordFile.get()).strip();
    } catch (IOException e) {
      throw Problem.ofOperator(
          "Cannot connect to the database: the file of its password, "
              + passwordFile.get()
              + ", is not there or may not be read. Check `database.password_file` in study.yaml,"
              + " or set "
              + PASSWORD
              + ".",
          e);
    }
  }
}
