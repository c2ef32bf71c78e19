package vn.hoi.cli.release;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.study.Study;

/**
 * The releases that left the team, as {@code given_out} in the study's settings names them. What
 * their readers were not told stays withheld.
 *
 * @param releases in the order of the settings
 */
record GivenOut(List<ReleaseFolder> releases) {
  /**
   * Finds a study's releases that were given out.
   *
   * @throws Problem when one is not there as it was published
   */
  static GivenOut of(Study study) {
    if (study.givenOut().isEmpty()) {
      return new GivenOut(List.of());
    }
    Map<String, ReleaseFolder> all =
        ReleaseFolder.all(study.releases()).stream()
            .collect(Collectors.toMap(ReleaseFolder::id, Function.identity()));
    List<ReleaseFolder> found = new ArrayList<>();
    for (String id : study.givenOut()) {
      ReleaseFolder release = all.get(id);
      if (release == null || !release.isWhole()) {
        throw Problem.ofOperator(
            "Cannot publish: given_out in "
                + study.folder().resolve(Study.SETTINGS)
                + " names the release "
                + id
                + ", and "
                + (release == null ? "there is none of this name" : "it is not as it was published")
                + " in "
                + study.releases()
                + ". Put its folder back from a copy, or correct the name.");
      }
      found.add(release);
    }
    return new GivenOut(found);
  }

  /** The ids of those made of other data than a snapshot. */
  List<String> besides(String snapshot) {
    return releases.stream()
        .filter(release -> !release.snapshot().equals(snapshot))
        .map(ReleaseFolder::id)
        .sorted()
        .toList();
  }

  /** The values that one of them withholds to protect persons. */
  Set<ValueKey> withheld() {
    Set<ValueKey> withheld = new HashSet<>();
    for (ReleaseFolder release : releases) {
      for (String indicator : release.indicators()) {
        withheld.addAll(withheld(release.folder().resolve("tables/" + indicator + ".csv")));
      }
    }
    return withheld;
  }

  private static List<ValueKey> withheld(Path table) {
    if (!Files.isRegularFile(table)) {
      return List.of();
    }
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(table)) {
      return reader.stream()
          .filter(row -> row.getField("status").equals(Status.SUPPRESSED.word()))
          .map(
              row ->
                  new ValueKey(
                      row.getField("indicator"),
                      row.getField("period"),
                      row.getField("category"),
                      Level.of(row.getField("level")),
                      row.getField("unit_id")))
          .toList();
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot read " + table + ": " + FileFault.of(e) + ".", e);
    }
  }
}
