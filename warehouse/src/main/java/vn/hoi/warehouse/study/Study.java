package vn.hoi.warehouse.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.ShellWord;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;
import vn.hoi.warehouse.store.Warehouse;

/**
 * A study: the folder a team owns, with its settings.
 *
 * @param folder the folder that holds {@code study.yaml}
 * @param name the study's name, as reports show it
 * @param inbox where files are put to be received
 * @param warehouse the warehouse
 * @param releases where published reviews go
 * @param personKey where persons' keys get their secret
 * @param jobRepository where Spring Batch keeps its records
 * @param database the member software's database, if the study reads one
 */
public record Study(
    Path folder,
    String name,
    Path inbox,
    Warehouse warehouse,
    Path releases,
    PersonKeyFile personKey,
    JobRepositorySettings jobRepository,
    Optional<DatabaseSettings> database) {
  /** The name of the settings file in a study's folder. */
  public static final String SETTINGS = "study.yaml";

  /**
   * Spring Batch's job repository.
   *
   * @param url a JDBC URL; empty: an H2 file in the warehouse
   * @param user the user's name, empty for the H2 file
   * @param passwordFile where the password stands, outside the study
   */
  public record JobRepositorySettings(String url, String user, Optional<Path> passwordFile) {}

  /** Opens the study in a folder, with all faults of its settings at once. */
  public static Study open(Path folder) {
    Path home = folder.toAbsolutePath().normalize();
    Path file = home.resolve(SETTINGS);
    if (!Files.isRegularFile(file)) {
      throw Problem.ofOperator(
          "Cannot open the study "
              + folder
              + ": there is no "
              + SETTINGS
              + " in it. Make a study with `hoi init "
              + ShellWord.of(folder.toString())
              + "`, or name its folder with --study.");
    }
    Faults faults = new Faults();
    YamlMap top = YamlFile.read(file, faults);
    String name = top.text("name");
    Path inbox = home.resolve(top.optionalText("inbox").orElse("inbox"));
    Path warehouse = home.resolve(top.optionalText("warehouse").orElse("warehouse"));
    Path releases = home.resolve(top.optionalText("releases").orElse("releases"));
    Path secret = home.resolve(top.text("person_key_file")).normalize();
    YamlMap repository = top.map("job_repository");
    JobRepositorySettings settings =
        new JobRepositorySettings(
            repository.optionalText("url").orElse(""),
            repository.optionalText("user").orElse(""),
            repository.optionalText("password_file").map(home::resolve));
    repository.end();
    Optional<DatabaseSettings> database = DatabaseSettings.read(top, home);
    if (secret.startsWith(warehouse.normalize())) {
      top.fault("person_key_file", "the persons' secret must lie outside the warehouse");
    }
    top.end();
    faults.throwIfAny("the study's settings");
    return new Study(
        home,
        name,
        inbox.normalize(),
        new Warehouse(warehouse),
        releases.normalize(),
        new PersonKeyFile(secret),
        settings,
        database);
  }

  /** The definitions in force: the product's, overlaid with the study's own. */
  public DefinitionFiles definitions() {
    return DefinitionFiles.of(DefinitionFiles.product(), folder.resolve("definitions"));
  }
}
