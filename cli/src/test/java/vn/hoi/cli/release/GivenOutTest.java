package vn.hoi.cli.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.study.Study;

class GivenOutTest {
  private static final String ID = "midterm-2019-0123456789ab";
  private static final String TABLE =
      """
      \uFEFFindicator,period,category,category_vi,level,unit_id,numerator,status
      G01,midterm-2019,,"Hội viên, mới",grassroots,00001,,suppressed
      G01,midterm-2019,young,Trẻ,district,006,,suppressed
      G01,midterm-2019,,"Hội viên, mới",grassroots,00004,12,observed
      G01,midterm-2019,,"Hội viên, mới",grassroots,00006,,not reported
      """;

  @TempDir Path folder;

  @BeforeEach
  void publish() throws IOException {
    Path release = folder.resolve("releases").resolve(ID);
    Files.createDirectories(release.resolve("tables"));
    Files.writeString(release.resolve("tables/G01.csv"), TABLE);
    Files.writeString(
        release.resolve(ReleaseFolder.MANIFEST),
        "{\"review\": \"midterm-2019\", \"snapshot\": \"000003-0\", \"indicator_versions\":"
            + " {\"G01\": 2, \"G02\": 1}, \"files\": [{\"path\": \"tables/G01.csv\", \"sha256\": \""
            + Hashes.of(TABLE)
            + "\"}]}");
  }

  private GivenOut givenOut(String settings) throws IOException {
    Files.writeString(
        folder.resolve(Study.SETTINGS), "name: a\nperson_key_file: ../x.key\n" + settings);
    return GivenOut.of(Study.open(folder));
  }

  @Test
  void aReleaseLeavesTheTeamOnlyWhenTheSettingsSaySo() throws IOException {
    assertEquals(Set.of(), givenOut("").withheld());
  }

  @Test
  void whatAReleaseWithheldIsReadFromItsTables() throws IOException {
    assertEquals(
        Set.of(
            new ValueKey("G01", "midterm-2019", "", Level.GRASSROOTS, "00001"),
            new ValueKey("G01", "midterm-2019", "young", Level.DISTRICT, "006")),
        givenOut("given_out: [" + ID + "]\n").withheld());
  }

  @Test
  void onlyReleasesOfOtherDataAreNamedBesideANewOne() throws IOException {
    GivenOut givenOut = givenOut("given_out:\n  - " + ID + "\n");
    assertEquals(List.of(ID), givenOut.besides("000004-0"));
    assertEquals(List.of(), givenOut.besides("000003-0"));
  }

  @Test
  void aReleaseThatIsNotThereStopsThePublication() {
    String other = "midterm-2019-ffffffffffff";
    assertEquals(
        "Cannot publish: given_out in "
            + folder.resolve(Study.SETTINGS)
            + " names the release "
            + other
            + ", and there is none of this name in "
            + folder.resolve("releases")
            + ". Put its folder back from a copy, or correct the name.",
        assertThrows(Problem.class, () -> givenOut("given_out: " + other + "\n")).sentence());
  }

  @Test
  void aReleaseThatWasChangedStopsThePublication() throws IOException {
    Path table = folder.resolve("releases").resolve(ID).resolve("tables/G01.csv");
    Files.writeString(table, TABLE.replace("suppressed", "observed"));
    assertEquals(
        "Cannot publish: given_out in "
            + folder.resolve(Study.SETTINGS)
            + " names the release "
            + ID
            + ", and it is not as it was published in "
            + folder.resolve("releases")
            + ". Put its folder back from a copy, or correct the name.",
        assertThrows(Problem.class, () -> givenOut("given_out: " + ID + "\n")).sentence());
  }
}
