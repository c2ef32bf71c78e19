package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.study.Study;

/** A run that is killed leaves whole snapshots only, and the next run ends with the same bytes. */
class KillTest {
  @TempDir Path folder;

  /** Ingests until a step begins, then dies as under {@code kill -9}. */
  public static void main(String[] arguments) {
    Ingest.run(
        Study.open(Path.of(arguments[0])),
        new Progress() {
          @Override
          public void began(String step) {}

          @Override
          public void advanced(String detail) {
            if (detail.equals(arguments[1])) {
              Runtime.getRuntime().halt(137);
            }
          }

          @Override
          public void ended(String step, long rows, String summary) {}
        });
  }

  @Test
  void theRunAfterAKillEndsWithTheSameBytes() throws Exception {
    TestStudy undisturbed = study("undisturbed");
    undisturbed.ingest();
    TestStudy killed = study("killed");
    Files.copy(
        undisturbed.study().personKey().path(),
        killed.study().personKey().path(),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertEquals(137, ingestInOwnProcess(killed.folder(), "3 of 6 files"));
    assertEquals(
        List.of("584"),
        killed.sql(
            "SELECT count(*) FROM unit WHERE valid_from IS NULL AND level =" + " 'grassroots'"));
    assertEquals(List.of("0"), killed.sql("SELECT count(*) FROM finance"));
    killed.ingest();
    assertEquals(contents(undisturbed), contents(killed));
    assertNotEquals(List.of("0"), killed.sql("SELECT count(*) FROM finance"));
  }

  private TestStudy study(String name) throws IOException {
    TestStudy study = TestStudy.in(folder.resolve(name)).withRegister();
    for (int year = 2018; year <= 2020; year++) {
      for (int half = 1; half <= 2; half++) {
        study.csv(
            "tai_chinh_" + year + "H" + half + ".csv",
            "ma_co_so;ten_co_so;hoi_phi_phai_thu;hoi_phi_da_thu;quy_hoi",
            "00001;a;1.000;900;" + year + half,
            "00004;b;1.000;9oo;" + year + half);
      }
    }
    return study;
  }

  private static int ingestInOwnProcess(Path study, String until) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dhoi.home=" + System.getProperty("hoi.home"),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                KillTest.class.getName(),
                study.toString(),
                until)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return process.exitValue();
  }

  /** The hash of each file of the current snapshot, and of everything in raw. */
  private static Map<String, String> contents(TestStudy study) {
    Map<String, String> contents = new TreeMap<>();
    Path root = study.study().warehouse().root();
    Snapshot snapshot = study.study().warehouse().current();
    contents.put("snapshot", snapshot.name());
    for (TableFile file : snapshot.files()) {
      contents.put(file.path(), Hashes.of(root.resolve(file.path())));
    }
    for (Path file : study.filesWithout("inbox")) {
      if (file.startsWith(root.resolve("raw")) || file.startsWith(root.resolve("tmp"))) {
        contents.put(root.relativize(file).toString(), Hashes.of(file));
      }
    }
    return contents;
  }
}
