package vn.hoi.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Scanner;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unfolds a workbook's zip file once, keeping nothing, to see that it is whole and no bomb. */
final class ZipCheck {
  private static final Pattern STRICT =
      Pattern.compile("=[\"']http://purl\\.oclc\\.org/ooxml/spreadsheetml/main[\"']");

  private static final Pattern ISO_DATE =
      Pattern.compile("<(?:[A-Za-z0-9]+:)?c\\s(?:[^<]*\\s)?t=[\"']d[\"']");

  private ZipCheck() {}

  static void check(Path file, ReadLimits limits) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > limits.zipEntries()) {
        throw bomb(
            "bên trong có " + zip.size() + " tệp nén", "it holds " + zip.size() + " packed files");
      }
      if (zip.getEntry("xl/workbook.bin") != null) {
        throw new RefusedFileException(
            FileRule.FILE_FORMAT,
            "tệp được lưu ở dạng nhị phân (.xlsb). Mở bằng Excel, lưu dưới dạng .xlsx rồi đưa tệp đó"
                + " vào thư mục inbox.",
            "it is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx and put that file"
                + " into the inbox.");
      }
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw new RefusedFileException(
            FileRule.FILE_FORMAT,
            "đây là tệp nén, không phải tệp Excel. Lưu bảng dưới dạng .xlsx hoặc CSV rồi đưa tệp đó"
                + " vào thư mục inbox.",
            "it is a packed file but no Excel workbook. Save the table as .xlsx or CSV and put that"
                + " file into the inbox.");
      }
      unfold(zip, limits);
      if (holds(zip, zip.getEntry("xl/workbook.xml"), STRICT)) {
        throw strict(
            "tệp được lưu ở dạng “Strict Open XML”, hoi không đọc dạng này",
            "it was saved as \"Strict Open XML\", which hoi does not read");
      }
    } catch (IOException e) {
      throw broken();
    }
  }

  static RefusedFileException broken() {
    return new RefusedFileException(
        FileRule.FILE_BROKEN,
        "tệp bị hỏng hoặc chưa được gửi trọn vẹn. Mở thử bằng Excel xem tệp có nguyên vẹn không, rồi"
            + " gửi lại.",
        "the file is damaged or was not transferred completely. Open it in Excel to see whether it"
            + " is whole, and send it again.");
  }

  /** A workbook that cannot be read to its end: one that is whole gets a sentence of its own. */
  static RefusedFileException unreadable(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (entry.getName().startsWith("xl/worksheets/") && holds(zip, entry, ISO_DATE)) {
          return strict(
              "ngày trong tệp được lưu dưới dạng chữ (ISO 8601), hoi không đọc dạng này",
              "its dates are kept as texts of ISO 8601, which hoi does not read");
        }
      }
      return broken();
    } catch (IOException e) {
      return broken();
    }
  }

  private static RefusedFileException strict(String vi, String en) {
    return new RefusedFileException(
        FileRule.FILE_FORMAT,
        vi + ". Mở bằng Excel, lưu dưới dạng “Excel Workbook (*.xlsx)” rồi gửi tệp đó.",
        en + ". Open it in Excel, save it as \"Excel Workbook (*.xlsx)\" and send that file.");
  }

  /** Whether an entry holds a text; its size was checked before. */
  private static boolean holds(ZipFile zip, ZipEntry entry, Pattern text) throws IOException {
    try (InputStream in = zip.getInputStream(entry);
        Scanner scanner = new Scanner(in, StandardCharsets.UTF_8)) {
      return scanner.useDelimiter(">").tokens().anyMatch(tag -> text.matcher(tag).find());
    }
  }

  private static void unfold(ZipFile zip, ReadLimits limits) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      long packed = Math.max(1, entry.getCompressedSize());
      boolean held = entry.getName().equals("xl/sharedStrings.xml");
      long size = 0;
      try (InputStream in = zip.getInputStream(entry)) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          size += n;
          total += n;
          if (total > limits.inflatedBytes()
              || (held && size > limits.sharedTextBytes())
              || (size > ReadLimits.FREE_BYTES && size / packed > limits.ratio())) {
            throw bomb(
                "giải nén ra lớn hơn " + (size >> 20) + " MiB",
                "it unfolds to more than " + (size >> 20) + " MiB");
          }
        }
      }
    }
  }

  private static RefusedFileException bomb(String vi, String en) {
    return new RefusedFileException(
        FileRule.FILE_BOMB,
        vi
            + ", vượt xa mức một báo cáo cần. Chép các ô của bảng sang một tệp Excel mới rồi gửi tệp"
            + " đó.",
        en
            + ", far more than a report needs. Copy the table's cells into a new workbook and send"
            + " that one.");
  }
}
