package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Valid files with bytes or cells changed at random are read with every row accounted for, or
 * refused with a sentence: never a failure of hoi's own, never more than 10 seconds of work. They
 * are read by a process of 512 MiB, on whose screen nothing may appear.
 */
class MutatedFilesTest {
  /**
   * Mutations that are received in one run, as one inbox: one for each district and year, so that
   * none is left unread because another says the same.
   */
  private static final int BATCH = 30;

  private static final List<String> DISTRICTS =
      List.of(
          "001", "002", "003", "004", "005", "006", "007", "008", "009", "016", "017", "018", "019",
          "020", "021", "250", "268", "269", "271", "272", "273", "274", "275", "276", "277", "278",
          "279", "280", "281", "282");

  /** Of a core: a machine with much else to do is no fault of ours. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /**
   * The first year that the scheme of the form rates; a sheet of an earlier one is refused unread.
   */
  private static final int FIRST_RATED = 2017;

  private static final List<String> KINDS = List.of("xlsx", "xls", "csv", "csv");

  @TempDir Path folder;

  @Test
  void threeHundredMutationsAreReadOrRefused() throws Exception {
    mutate(300);
  }

  @Test
  @Tag("long")
  void tenThousandMutationsAreReadOrRefused() throws Exception {
    mutate(10_000);
  }

  private void mutate(int count) throws Exception {
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dlog4j2.StatusLogger.level=OFF",
                "-Dlog4j2.simplelogLevel=OFF",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dhoi.home=" + System.getProperty("hoi.home"),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                MutatedFilesTest.class.getName(),
                folder.toString(),
                Integer.toString(count))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    int exit = process.waitFor();
    assertEquals("", Files.readString(said));
    assertEquals(0, exit);
  }

  /** Reads so many mutated files in a folder. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    SplittableRandom dice = new SplittableRandom(2019);
    TestStudy first = TestStudy.in(folder.resolve("first")).withRegister();
    first.ingest();
    int read = 0;
    for (int done = 0; done < count; done += BATCH) {
      TestStudy study = TestStudy.in(folder.resolve("study-" + done)).withRegister();
      copy(first.study().warehouse().root(), study.study().warehouse().root());
      for (int i = 0; i < Math.min(BATCH, count - done); i++) {
        mutant(study, done + i, dice);
      }
      long start = MACHINE.getProcessCpuTime();
      IngestReport report = study.ingest();
      if (MACHINE.getProcessCpuTime() - start > LONGEST.toNanos()) {
        eachInTime(study);
      }
      for (FileReport file : report.files()) {
        read += file.status() == FileReport.Status.ACCEPTED ? 1 : 0;
        check(file);
      }
    }
    int accepted = read;
    assertTrue(
        accepted > count / 3 && accepted < count, () -> accepted + " of " + count + " were read");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path place = to.resolve(from.relativize(file).toString());
        Files.createDirectories(place.getParent());
        Files.copy(file, place);
      }
    }
  }

  private static void mutant(TestStudy study, int number, SplittableRandom dice) throws Exception {
    String kind = KINDS.get(dice.nextInt(KINDS.size()));
    int place = number % BATCH;
    String name =
        kind.equals("csv")
            ? "tham-gia/tham_gia_" + DISTRICTS.get(place) + ".csv"
            : "xep-loai/Xếp loại " + number + "." + kind;
    Files.write(study.inbox(name), Mutations.of(kind, number, FIRST_RATED + place, dice));
  }

  /** All together took longer than one may: look at each alone. */
  private static void eachInTime(TestStudy study) {
    TestStudy fresh = TestStudy.again(study.folder());
    for (Path file : fresh.filesWithout("warehouse", "returns", "definitions")) {
      long start = MACHINE.getProcessCpuTime();
      Ingest.forecast(fresh.study(), List.of(file));
      Duration each = Duration.ofNanos(MACHINE.getProcessCpuTime() - start);
      assertTrue(each.compareTo(LONGEST) < 0, () -> file + " took " + each);
    }
  }

  private static void check(FileReport file) {
    assertEquals(
        file.rowsRead(),
        file.rowsAccepted() + file.rowsRejected() + file.rowsIgnored(),
        file.name());
    String message = file.message();
    if (file.status() == FileReport.Status.REFUSED) {
      assertTrue(
          message != null && message.startsWith("Cannot read " + file.name() + ": "), message);
      assertTrue(!message.contains("hoi itself failed"), message);
      assertTrue(!message.contains("Exception"), message);
    }
  }
}
