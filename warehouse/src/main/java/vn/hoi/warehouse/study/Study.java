package vn.hoi.warehouse.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 * @param givenOut the releases that left the team, by their ids
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
    List<String> givenOut,
    PersonKeyFile personKey,
    JobRepositorySettings jobRepository,
    Optional<DatabaseSettings> database) {
  /** The name of the settings file in a study's folder. */
  public static final String SETTINGS = "study.yaml";

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
    // Of a text that is no YAML nothing is known: not that a field is missing either.
    faults.throwIfAny("the study's settings");
    String name = top.text("name");
    Path inbox = home.resolve(top.optionalText("inbox").orElse("inbox")).normalize();
    Path warehouse = home.resolve(top.optionalText("warehouse").orElse("warehouse")).normalize();
    Path releases = home.resolve(top.optionalText("releases").orElse("releases")).normalize();
    List<String> givenOut = top.texts("given_out");
    Path secret = home.resolve(top.text("person_key_file")).normalize();
    JobRepositorySettings settings = JobRepositorySettings.read(top, home);
    Optional<DatabaseSettings> database = DatabaseSettings.read(top, home);
    if (secret.startsWith(warehouse)) {
      top.fault("person_key_file", "the persons' secret must lie outside the warehouse");
    }
    checkFolders(top, inbox, warehouse, releases);
    top.end();
    faults.throwIfAny("the study's settings");
    return new Study(
        home,
        name,
        inbox,
        new Warehouse(warehouse),
        releases,
        List.copyOf(givenOut),
        new PersonKeyFile(secret),
        settings,
        database);
  }

  private static void checkFolders(YamlMap top, Path inbox, Path warehouse, Path releases) {
    String received = " must lie outside the inbox, for all in the inbox is received";
    if (warehouse.startsWith(inbox)) {
      top.fault("warehouse", "the warehouse" + received);
    } else if (inbox.startsWith(warehouse)) {
      top.fault("inbox", "the inbox must lie outside the warehouse");
    }
    if (releases.startsWith(inbox)) {
      top.fault("releases", "the releases" + received);
    }
  }

  /** The definitions in force: the product's, overlaid with the study's own. */
  public DefinitionFiles definitions() {
    return DefinitionFiles.of(DefinitionFiles.product(), folder.resolve("definitions"));
  }
}
