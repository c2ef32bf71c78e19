package vn.hoi.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Valid files with bytes or cells changed at random. */
final class Mutations {
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

  private Mutations() {}

  /**
   * The bytes of one.
   *
   * @param kind xlsx, xls or csv
   * @param number what tells its rows from those of others
   * @param year what a workbook is about
   */
  static byte[] of(String kind, int number, int year, SplittableRandom dice) throws Exception {
    boolean text = kind.equals("csv");
    byte[] valid = text ? turns(number) : rating(kind, year);
    return switch (dice.nextInt(4)) {
      case 0 -> bytes(valid, dice);
      case 1 -> kind.equals("xlsx") ? part(valid, dice) : bytes(valid, dice);
      default -> text ? fields(valid, dice) : cells(kind, valid, dice);
    };
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

  private static byte[] rating(String kind, int year) throws Exception {
    try (Workbook book = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("Xếp loại");
      row(sheet, 0, "KẾT QUẢ XẾP LOẠI CƠ SỞ HỘI NĂM " + year);
      row(sheet, 2, "STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại", "Ghi chú");
      String[] units = {"Phường Phúc Xá", "Phường Trúc Bạch", "Phường Vĩnh Phúc"};
      String[] levels = {"Vững mạnh", "Khá", "Trung bình"};
      for (int i = 0; i < units.length; i++) {
        row(sheet, 3 + i, "" + (i + 1), "Quận Ba Đình", units[i], levels[i], "số " + year);
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

  /** One part of a workbook with its bytes changed, packed whole again. */
  private static byte[] part(byte[] valid, SplittableRandom dice) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(valid));
        ZipOutputStream changed = new ZipOutputStream(out)) {
      for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
        byte[] content = parts.readAllBytes();
        changed.putNextEntry(new ZipEntry(entry.getName()));
        changed.write(dice.nextInt(4) == 0 ? bytes(content, dice) : content);
      }
    }
    return out.toByteArray();
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
