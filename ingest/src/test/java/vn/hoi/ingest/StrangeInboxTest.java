package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.hoi.ingest.Forms.FINANCE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.warehouse.Progress;

/** What lies in an inbox and is no file that can be read stops none of the others. */
@DisabledOnOs(
    value = OS.WINDOWS,
    disabledReason = "links, pipes and rights of this sort are not there")
@Timeout(120)
class StrangeInboxTest {
  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
    study.csv("tai_chinh_2018H1.csv", FINANCE, "00001;a;1;1;1");
  }

  private List<String> refusals() {
    List<String> refused = study.refusals();
    assertTrue(study.sql("SELECT unit_id, fund_vnd FROM finance").contains("00001 | 1"));
    return refused;
  }

  @Test
  void linksThatLeadToNoFileAreRefusedByThemselves() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("a.csv"), FINANCE + "\n00004;a;2;2;2\n");
    Files.createSymbolicLink(study.inbox("a.csv"), folder.resolve("gone.csv"));
    Files.createSymbolicLink(study.inbox("b"), outside);
    Files.createSymbolicLink(study.inbox("c"), Path.of("."));
    Files.createSymbolicLink(study.inbox("d.csv"), Path.of("d.csv"));
    Files.createSymbolicLink(study.inbox("tai_chinh_2018H2.csv"), outside.resolve("a.csv"));
    String toFolder =
        ": it is a link to a folder. Put the folder's files into the inbox instead of the link."
            + " (file-special)";
    String toNothing =
        ": it is a link to a file that is not there. Put the file itself into the inbox instead of"
            + " the link. (file-missing)";
    assertEquals(
        List.of(
            "Cannot read a.csv" + toNothing,
            "Cannot read b" + toFolder,
            "Cannot read c" + toFolder,
            "Cannot read d.csv" + toNothing),
        refusals());
    assertEquals(
        List.of("00001 | 1", "00004 | 2"),
        study.sql("SELECT unit_id, fund_vnd FROM finance ORDER BY ALL"));
    assertEquals(
        List.of("Cannot read b" + toFolder),
        Ingest.forecast(study.study(), List.of(study.inbox("b"))).stream()
            .map(f -> f.file().message())
            .toList());
  }

  @Test
  void aPipeIsRefusedByItself() throws IOException, InterruptedException {
    String pipe = study.inbox("pipe.csv").toString();
    assumeTrue(new ProcessBuilder("mkfifo", pipe).start().waitFor() == 0);
    assertEquals(
        List.of(
            "Cannot read pipe.csv: it is no ordinary file (but a pipe, a device or the like). Take"
                + " it out of the inbox. (file-special)"),
        refusals());
  }

  @Test
  void whatMayNotBeReadIsRefusedByItself() throws IOException {
    study.csv("tai_chinh_2018H2.csv", FINANCE, "00001;a;1;1;1");
    study.csv("kin/tai_chinh_2019H1.csv", FINANCE, "00001;a;1;1;1");
    var nobody = PosixFilePermissions.fromString("---------");
    Path file = study.inbox("tai_chinh_2018H2.csv");
    Path closed = study.inbox("kin/x").getParent();
    Files.setPosixFilePermissions(file, nobody);
    Files.setPosixFilePermissions(closed, nobody);
    try {
      assumeFalse(Files.isReadable(file), "root reads everything");
      assertEquals(
          List.of(
              "Cannot read kin: it is a folder that may not be opened, so none of its files was"
                  + " read. Allow the one who runs hoi to read it, then run the same command"
                  + " again. (file-unreadable)",
              "Cannot read tai_chinh_2018H2.csv: it may not be read, or its disk failed. Allow the"
                  + " one who runs hoi to read it, or copy it again, then run the same command"
                  + " again. (file-unreadable)"),
          refusals());
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** What becomes of files once the inbox was looked at. */
  private record Meanwhile(Runnable change) implements Progress {
    @Override
    public void began(String step) {}

    @Override
    public void advanced(String detail) {}

    @Override
    public void ended(String step, long rows, String summary) {
      if (step.equals("Look at the inbox")) {
        change.run();
      }
    }

    @Override
    public void told(String sentence) {}
  }

  @Test
  void whatGoesAwayWhileOthersAreReadIsRefusedByItself() throws IOException {
    study.csv("tai_chinh_2018H2.csv", FINANCE, "00001;a;2;2;2");
    study.csv("tai_chinh_2019H1.csv", FINANCE, "00001;a;3;3;3");
    study.csv(
        "tham_gia_001.csv",
        "ma_hoat_dong,ngay,so_dinh_danh,ho_ten,so_luot",
        "HD-1,6/2/2018,001000000001,Tên,1");
    Runnable change =
        () -> {
          try {
            Files.delete(study.inbox("tai_chinh_2018H2.csv"));
            Files.delete(study.inbox("tham_gia_001.csv"));
            Path pipe = study.inbox("tai_chinh_2019H1.csv");
            Files.delete(pipe);
            assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
          } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
          }
        };
    String gone =
        ": the file is not there or may not be read. Check its name and its rights, then run the"
            + " same command again. (file-missing)";
    assertEquals(
        List.of(
            "Cannot read tai_chinh_2018H2.csv" + gone,
            "Cannot read tai_chinh_2019H1.csv: it is no ordinary file (but a pipe, a device or the"
                + " like). Take it out of the inbox. (file-special)",
            "Cannot read tham_gia_001.csv" + gone),
        Ingest.run(study.study(), new Meanwhile(change)).with(FileReport.Status.REFUSED).stream()
            .map(FileReport::message)
            .toList());
    assertEquals(List.of("00001 | 1"), study.sql("SELECT unit_id, fund_vnd FROM finance"));
  }
}
