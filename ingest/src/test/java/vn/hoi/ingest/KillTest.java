package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.ingest.Forms.FINANCE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.sheet.Workbooks;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.study.Study;

/**
 * A run that is killed at any moment leaves whole snapshots only, and the next run ends with the
 * bytes of one that nobody disturbed. The process is another one and gets SIGKILL, half of the
 * times after a while, half of the times as soon as so many files have appeared in its study.
 */
class KillTest {
  @TempDir Path folder;
  private TestStudy undisturbed;
  private Duration whole = Duration.ZERO;
  private int filesMade;

  /** Ingests, and says when it begins. */
  public static void main(String[] arguments) {
    System.out.write('.');
    System.out.flush();
    Ingest.run(Study.open(Path.of(arguments[0])), Progress.SILENT);
  }

  @BeforeEach
  void runUndisturbed() throws Exception {
    undisturbed = study("undisturbed");
    int before = files(undisturbed.folder());
    Process process = ingestInOwnProcess(undisturbed.folder());
    long start = System.nanoTime();
    assertEquals(0, process.waitFor());
    whole = Duration.ofNanos(System.nanoTime() - start);
    filesMade = files(undisturbed.folder()) - before;
  }

  @Test
  void theRunAfterAKillEndsWithTheSameBytes() throws Exception {
    killAndRunAgain(5, 1);
  }

  @Test
  @Tag("long")
  void fiftyRunsAfterKillsEndWithTheSameBytes() throws Exception {
    killAndRunAgain(50, 2);
  }

  private void killAndRunAgain(int times, long seed) throws Exception {
    Map<String, String> wanted = contents(undisturbed);
    assertTrue(wanted.keySet().stream().anyMatch(f -> f.startsWith("returns/")), "no return");
    SplittableRandom dice = new SplittableRandom(seed);
    int killed = 0;
    for (int i = 0; killed < times; i++) {
      assertTrue(i < 2 * times, "most runs ended before they were killed");
      TestStudy study = copy("killed-" + i);
      Process process = ingestInOwnProcess(study.folder());
      if (i % 2 == 0) {
        TimeUnit.NANOSECONDS.sleep(dice.nextLong(whole.toNanos()));
      } else {
        int most = files(study.folder()) + dice.nextInt(filesMade);
        while (process.isAlive() && files(study.folder()) <= most) {
          TimeUnit.MILLISECONDS.sleep(1);
        }
      }
      // SIGKILL; 137 is what the shell calls its end.
      killed += process.destroyForcibly().waitFor() == 137 ? 1 : 0;
      for (TableFile file : study.study().warehouse().current().files()) {
        assertTrue(Files.exists(study.study().warehouse().file(file)), file.path());
      }
      study.ingest();
      Map<String, String> found = contents(study);
      assertEquals(wanted.keySet(), found.keySet(), "after kill " + i);
      for (Map.Entry<String, String> file : wanted.entrySet()) {
        assertEquals(file.getValue(), found.get(file.getKey()), file.getKey() + " after kill " + i);
      }
    }
  }

  /** A study with the files and the secret of another. */
  private TestStudy copy(String name) throws IOException {
    TestStudy study = TestStudy.in(folder.resolve(name));
    Files.copy(
        undisturbed.study().personKey().path(),
        study.study().personKey().path(),
        StandardCopyOption.REPLACE_EXISTING);
    Path inbox = undisturbed.study().inbox();
    for (Path file : undisturbed.filesWithout("warehouse", "returns")) {
      if (file.startsWith(inbox)) {
        Files.copy(file, study.inbox(inbox.relativize(file).toString()));
      }
    }
    return study;
  }

  /** A register, three kinds, a file of none; one with a correction beside it, some faulty. */
  private TestStudy study(String name) throws IOException {
    TestStudy study = TestStudy.in(folder.resolve(name)).withRegister();
    for (String half : List.of("2018H1", "2018H2", "2019H1")) {
      study.csv(
          "tai_chinh_" + half + ".csv",
          FINANCE,
          "00001;a;1.000;900;" + half.replace("H", ""),
          "00004;b;1.000;9oo;1");
    }
    study.csv("sua/tai_chinh_2018H1 (lan 2).csv", FINANCE, "00001;a;1.000;950;5");
    study.csv("thu_chi.csv", "a,b", "1,2");
    study.csv(
        "tham_gia_001.csv",
        "ma_hoat_dong,ngay,so_dinh_danh,ho_ten,so_luot",
        "HD-1,6/2/2018,001000000001,Tên,1",
        "HD-1,6/2/2018,001000000002,Tên,x");
    Workbooks.table(
        study.inbox("Xếp loại 2018.xlsx"),
        "Xếp loại",
        new String[] {"KẾT QUẢ XẾP LOẠI CƠ SỞ HỘI NĂM 2018"},
        new String[] {"STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại", "Ghi chú"},
        new String[] {"1", "Quận Ba Đình", "Phường Phúc Xá", "Khá"},
        new String[] {"2", "Quận Ba Đình", "Phường Lạ", "Khá"});
    return study;
  }

  /** A process that is about to begin. */
  private static Process ingestInOwnProcess(Path study) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Dhoi.home=" + System.getProperty("hoi.home"),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                KillTest.class.getName(),
                study.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals('.', process.getInputStream().read());
    return process;
  }

  private static int files(Path folder) throws IOException {
    while (true) {
      try (Stream<Path> walk = Files.walk(folder)) {
        return (int) walk.count();
      } catch (java.io.UncheckedIOException e) {
        // A file went away while it was counted.
        Thread.onSpinWait();
      }
    }
  }

  /** The hash of each file of the warehouse and of each return; not the job repository's. */
  private static Map<String, String> contents(TestStudy study) {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : study.filesWithout("inbox", "warehouse/jobs", "warehouse/.lock")) {
      contents.put(study.folder().relativize(file).toString(), Hashes.of(file));
    }
    contents.remove("study.yaml");
    return contents;
  }
}
