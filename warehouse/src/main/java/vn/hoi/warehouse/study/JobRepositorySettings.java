package vn.hoi.warehouse.study;

import java.nio.file.Path;
import java.util.Optional;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * Where Spring Batch keeps its records of runs.
 *
 * @param url a JDBC URL; empty: an H2 file in the warehouse
 * @param user the user's name, empty for the H2 file
 * @param passwordFile where the password stands, outside the study
 */
public record JobRepositorySettings(String url, String user, Optional<Path> passwordFile) {
  private static final String SERVER = "jdbc:postgresql:";

  /** The settings under {@code job_repository} of study.yaml; an empty URL when there are none. */
  static JobRepositorySettings read(YamlMap top, Path home) {
    YamlMap map = top.map("job_repository");
    JobRepositorySettings settings =
        new JobRepositorySettings(
            map.optionalText("url").orElse(""),
            map.optionalText("user").orElse(""),
            map.optionalText("password_file").map(home::resolve).map(Path::normalize));
    if (!settings.url().isEmpty() && !settings.url().startsWith(SERVER)) {
      map.fault("url", "the address must begin with " + SERVER);
    }
    Passwords.check(map, settings.url(), settings.passwordFile(), home, "`password_file`");
    map.end();
    return settings;
  }
}
