package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.ingest.Forms.FINANCE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DryRunTest {
  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
    study.csv("tai_chinh_2018H1.csv", FINANCE, "00001;a;1;1;1");
    study.ingest();
  }

  private Map<String, Long> everything() throws IOException {
    Map<String, Long> files = new TreeMap<>();
    for (Path file : study.filesWithout()) {
      files.put(
          file.toString(), Files.getLastModifiedTime(file).toMillis() * 31 + Files.size(file));
    }
    return files;
  }

  @Test
  void itSaysAllThatWouldBeDoneAndWritesNothing() throws IOException {
    Path better = folder.resolve("tai_chinh_2018H1 (lần 2).csv");
    Files.writeString(
        better, FINANCE + "\n00001;a;2;2;2\n00004;b;x;1;1\n99999;c;1;1;1\n00001;a;2;2;2\n");
    Map<String, Long> before = everything();
    FileForecast forecast = Ingest.forecast(study.study(), List.of(better)).get(0);
    assertEquals(before, everything());
    assertEquals(
        new FileReport(
            "tai_chinh_2018H1 (lần 2).csv",
            "finance",
            FileReport.Status.ACCEPTED,
            5,
            1,
            3,
            1,
            null,
            null),
        forecast.file());
    assertEquals("period=2018H1;revision=2", forecast.scope());
    assertEquals("tai_chinh_2018H1.csv", forecast.supersedes());
    assertEquals(Map.of("finance", 1L), forecast.records());
    assertEquals(
        List.of("C3 number-invalid", "A4 unit-unknown", "row 5 duplicate-key"),
        forecast.rejects().stream().map(r -> r.place() + " " + r.rule()).toList());
    assertTrue(forecast.leavesOut());
  }

  @Test
  void whatItForetellsIsWhatHappens() throws IOException {
    study.csv("tai_chinh_2018H2.csv", FINANCE, "00001;a;1;1;1", "00004;b;x;1;1", "09736;c;1;1;1");
    study.csv("thu_chi.csv", "a,b", "1,2");
    List<FileReport> foretold =
        Ingest.forecast(study.study(), List.of()).stream().map(FileForecast::file).toList();
    assertEquals(foretold, study.ingest().files());
  }

  @Test
  void whatFilesWouldDoToEachOtherIsWhatHappens() throws IOException {
    study.csv("a/tai_chinh_2018H2.csv", FINANCE, "00001;a;9;9;9");
    study.csv("b/tai_chinh_2018H2.csv", FINANCE, "00001;a;2;2;2");
    study.csv("tai_chinh_2019H1.csv", FINANCE, "00001;a;3;3;3");
    study.csv("tai_chinh_2019H1 (lần 2).csv", FINANCE, "00001;a;4;4;4");
    study.csv("c/tai_chinh_2019H2.csv", FINANCE, "00001;a;5;5;5");
    study.csv("d/tai_chinh_2019H2.csv", FINANCE, "00001;a;5;5;5");
    study.csv("tai_chinh_2020H1.csv", FINANCE, "00001;a;5;5;5");
    study.csv("tai_chinh_2020H2.csv", FINANCE, "00001;a;1;1;1");
    study.csv("thu_chi.csv", "a,b", "1,2");
    study.csv("thu_chi_2.csv", "a,b", "1,2");
    List<FileReport> foretold =
        Ingest.forecast(study.study(), List.of()).stream().map(FileForecast::file).toList();
    assertEquals(
        List.of(
            "REFUSED a/tai_chinh_2018H2.csv",
            "REFUSED b/tai_chinh_2018H2.csv",
            "ACCEPTED c/tai_chinh_2019H2.csv",
            "UNCHANGED d/tai_chinh_2019H2.csv",
            "UNCHANGED gso_hanoi_communes_2020-02.xls",
            "UNCHANGED tai_chinh_2018H1.csv",
            "ACCEPTED tai_chinh_2019H1 (lần 2).csv",
            "SUPERSEDED tai_chinh_2019H1.csv",
            "REFUSED tai_chinh_2020H1.csv",
            "REFUSED tai_chinh_2020H2.csv",
            "REFUSED thu_chi.csv",
            "REFUSED thu_chi_2.csv"),
        foretold.stream().map(f -> f.status() + " " + f.name()).toList());
    assertEquals(
        "It holds the same bytes as c/tai_chinh_2019H2.csv; nothing to do.",
        foretold.get(3).message());
    assertEquals(foretold, study.ingest().files());
  }

  @Test
  void whatStandsInForAFileThatCannotBeTakenIsForetold() throws IOException {
    study.csv("tai_chinh_2019H1.csv", FINANCE, "00001;a;1;1;10", "00004;a;x;1;1");
    study.csv("tai_chinh_2019H1 (lần 2).csv", FINANCE, "00001;a;x;1;11");
    study.csv("tai_chinh_2020H1.csv", FINANCE, "00001;a;1;1;20");
    study.csv("tai_chinh_2020H1 (lần 2).csv", FINANCE);
    study.csv("tai_chinh_2021H1.csv", FINANCE, "00001;a;y;1;20");
    study.csv("tai_chinh_2021H1 (lần 2).csv", FINANCE, "00001;a;x;1;20");
    List<FileReport> foretold =
        Ingest.forecast(study.study(), List.of()).stream().map(FileForecast::file).toList();
    assertEquals(
        List.of(
            "UNCHANGED gso_hanoi_communes_2020-02.xls",
            "UNCHANGED tai_chinh_2018H1.csv",
            "REFUSED tai_chinh_2019H1 (lần 2).csv",
            "ACCEPTED tai_chinh_2019H1.csv",
            "REFUSED tai_chinh_2020H1 (lần 2).csv",
            "ACCEPTED tai_chinh_2020H1.csv",
            "ACCEPTED tai_chinh_2021H1 (lần 2).csv",
            "SUPERSEDED tai_chinh_2021H1.csv"),
        foretold.stream().map(f -> f.status() + " " + f.name()).toList());
    assertEquals(foretold, study.ingest().files());
  }

  @Test
  void ofAFileThatARunPassesOverItSaysSo() throws IOException {
    study.csv("~$tai_chinh_2018H2.xlsx", "lock");
    Path lock = study.inbox("~$tai_chinh_2018H2.xlsx");
    assertEquals(
        "Cannot read ~$tai_chinh_2018H2.xlsx: it is a hidden file, or one that Excel keeps beside an"
            + " open workbook; hoi ingest passes such files over. Name the workbook itself, or give"
            + " the file another name. (file-special)",
        Ingest.forecast(study.study(), List.of(lock)).get(0).file().message());
    assertEquals(
        List.of("tai_chinh_2018H1.csv"),
        Ingest.forecast(study.study(), List.of()).stream()
            .map(f -> f.file().name())
            .filter(name -> name.contains("tai_chinh"))
            .toList());
  }

  @Test
  void aFileThatIsNotThereOrWasReceivedIsASentence() {
    Path file = study.study().inbox().resolve("tai_chinh_2018H1.csv");
    assertEquals(
        FileReport.Status.UNCHANGED,
        Ingest.forecast(study.study(), List.of(file)).get(0).file().status());
    assertEquals(
        "Cannot read nowhere.csv: the file is not there or may not be read. Check its name and its"
            + " rights, then run the same command again. (file-missing)",
        Ingest.forecast(study.study(), List.of(folder.resolve("nowhere.csv")))
            .get(0)
            .file()
            .message());
  }
}
