package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Valid files with bytes or cells changed at random are read with every row accounted for, or
 * refused with a sentence: never a failure of hoi's own, never more than 10 seconds of work. They
 * are read by a process of 512 MiB, on whose screen nothing may appear.
 */
class MutatedFilesTest {
  /** Mutations that are received in one run, as one inbox. */
  private static final int BATCH = 25;

  /** Of a core: a machine with much else to do is no fault of ours. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final List<String> KINDS = List.of("xlsx", "xls", "csv", "csv");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "-",
          "…",
          "1e999",
          "=1+1",
          "NaN",
          "99999999999999999999",
          "30/2/2019",
          "\u0000",
          "Quận",
          "Tổng cộng",
          "#REF!",
          "x".repeat(40_000),
          "\u202e",
          "1.234,5,6",
          "00/00/0000");

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
    int read = 0;
    for (int done = 0; done < count; done += BATCH) {
      TestStudy study = TestStudy.in(folder.resolve("study-" + done)).withRegister();
      study.ingest();
      for (int i = 0; i < BATCH; i++) {
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
    assertTrue(accepted > 0 && accepted < count, () -> accepted + " of " + count + " were read");
  }

  private static void mutant(TestStudy study, int number, SplittableRandom dice) throws Exception {
    String kind = KINDS.get(dice.nextInt(KINDS.size()));
    boolean text = kind.equals("csv");
    byte[] valid = text ? turns(number) : rating(kind, number);
    byte[] mutated =
        dice.nextBoolean()
            ? bytes(valid, dice)
            : text ? fields(valid, dice) : cells(kind, valid, dice);
    String name =
        text
            ? "tham-gia/tham_gia_" + number + "_001.csv"
            : "xep-loai/Xếp loại " + (2000 + number % BATCH) + " " + number + "." + kind;
    Files.write(study.inbox(name), mutated);
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

  private static byte[] turns(int seed) {
    StringBuilder text = new StringBuilder("ma_hoat_dong,ngay,so_dinh_danh,ho_ten,so_luot\n");
    for (int i = 0; i < 40; i++) {
      text.append("HD-")
          .append(seed)
          .append(",")
          .append(1 + i % 28)
          .append("/2/2018,0011")
          .append(10_000_000 + i)
          .append(",\"Nguyễn, Thị Mẫu\",")
          .append(1 + i % 3)
          .append("\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] rating(String kind, int seed) throws Exception {
    try (Workbook book = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("Xếp loại");
      row(sheet, 0, "KẾT QUẢ XẾP LOẠI CƠ SỞ HỘI NĂM " + (2017 + seed % 5));
      row(sheet, 2, "STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại", "Ghi chú");
      String[] units = {"Phường Phúc Xá", "Phường Trúc Bạch", "Phường Vĩnh Phúc"};
      String[] levels = {"Vững mạnh", "Khá", "Trung bình"};
      for (int i = 0; i < units.length; i++) {
        row(sheet, 3 + i, "" + (i + 1), "Quận Ba Đình", units[i], levels[i], "số " + seed);
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void row(Sheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number);
    for (int c = 0; c < texts.length; c++) {
      row.createCell(c).setCellValue(texts[c]);
    }
  }

  /** A few bytes changed, a piece cut out, doubled or put elsewhere, or the end cut off. */
  private static byte[] bytes(byte[] valid, SplittableRandom dice) {
    byte[] copy = valid.clone();
    int at = dice.nextInt(copy.length);
    int length = 1 + dice.nextInt(Math.min(200, copy.length - at));
    switch (dice.nextInt(4)) {
      case 0 -> {
        for (int i = 0; i < 1 + dice.nextInt(8); i++) {
          copy[dice.nextInt(copy.length)] = (byte) dice.nextInt(256);
        }
      }
      case 1 -> copy = Arrays.copyOf(copy, at + 1);
      case 2 -> System.arraycopy(valid, at, copy, dice.nextInt(copy.length - length + 1), length);
      default -> {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(valid, 0, at);
        out.write(
            valid, Math.min(valid.length, at + length), Math.max(0, valid.length - at - length));
        copy = out.toByteArray();
      }
    }
    return copy;
  }

  private static byte[] cells(String kind, byte[] valid, SplittableRandom dice) throws Exception {
    try (Workbook book =
            kind.equals("xls")
                ? new HSSFWorkbook(new ByteArrayInputStream(valid))
                : new XSSFWorkbook(new ByteArrayInputStream(valid));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      List<Cell> cells = new ArrayList<>();
      book.getSheetAt(0).forEach(row -> row.forEach(cells::add));
      for (int i = 0; i < 1 + dice.nextInt(4); i++) {
        Cell cell = cells.get(dice.nextInt(cells.size()));
        switch (dice.nextInt(5)) {
          case 0 -> cell.setCellValue(dice.nextDouble() * 1e6 - 1e5);
          case 1 -> cell.setCellErrorValue((byte) 7);
          case 2 -> cell.setCellFormula("1/0");
          case 3 -> cell.setBlank();
          default -> {
            String text = TEXTS.get(dice.nextInt(TEXTS.size()));
            cell.setCellValue(text.length() > 32_000 ? text.substring(0, 32_000) : text);
          }
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] fields(byte[] valid, SplittableRandom dice) {
    List<String> lines =
        new ArrayList<>(new String(valid, StandardCharsets.UTF_8).lines().toList());
    for (int i = 0; i < 1 + dice.nextInt(4); i++) {
      int at = dice.nextInt(lines.size());
      String[] fields = lines.get(at).split(",", -1);
      fields[dice.nextInt(fields.length)] = TEXTS.get(dice.nextInt(TEXTS.size()));
      lines.set(at, String.join(",", fields));
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }
}
