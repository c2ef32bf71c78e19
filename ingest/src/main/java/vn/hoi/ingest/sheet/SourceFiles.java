package vn.hoi.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens source files by what they are, not by what they are called. */
public final class SourceFiles {
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** Names of texts, pictures, slides and packed files. */
  private static final Pattern OTHER =
      Pattern.compile(".*\\.(?:docx?|rtf|odt|pptx?|odp|pdf|zip|rar|7z|jpe?g|png|msg|eml)");

  private SourceFiles() {}

  /**
   * Opens a file.
   *
   * @throws RefusedFileException when it cannot be read, with a sentence that says what to do
   */
  public static SheetReader open(Path file, ReadLimits limits) {
    byte[] head = head(file);
    if (head.length == 0) {
      throw empty("tệp không có nội dung", "the file has no content");
    }
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (startsWith(head, ZIP) || startsWith(head, OLE2)) {
      try {
        return startsWith(head, ZIP) ? openZip(file, limits) : openOle2(file, limits);
      } catch (RefusedFileException e) {
        // Whoever sent a damaged letter need not look into it with Excel.
        throw e.rule() == FileRule.FILE_BROKEN && OTHER.matcher(name).matches() ? noTable() : e;
      }
    }
    if (name.endsWith(".xlsx") || name.endsWith(".xls") || name.endsWith(".xlsm")) {
      throw looksLikeText(head)
          ? new RefusedFileException(
              FileRule.FILE_FORMAT,
              "tên tệp là tên của tệp Excel nhưng bên trong là văn bản hoặc trang web. Mở bằng Excel,"
                  + " lưu lại dưới dạng .xlsx rồi gửi tệp đó.",
              "it is named like an Excel workbook but holds text or a web page. Open it in Excel,"
                  + " save it as .xlsx and send that file.")
          : ZipCheck.broken();
    }
    if (!name.endsWith(".csv") && !name.endsWith(".txt") && !name.endsWith(".tsv")) {
      throw noTable();
    }
    return new CsvSheetReader(file);
  }

  private static SheetReader openZip(Path file, ReadLimits limits) {
    ZipCheck.check(file, limits);
    return new XlsxSheetReader(file);
  }

  private static RefusedFileException noTable() {
    return new RefusedFileException(
        FileRule.FILE_FORMAT,
        "đây không phải tệp Excel, cũng không phải tệp CSV. Lưu bảng dưới dạng .xlsx hoặc “CSV"
            + " UTF-8” rồi gửi tệp đó.",
        "it is neither an Excel workbook nor a CSV file. Save the table as .xlsx or as \"CSV UTF-8\""
            + " and send that file.");
  }

  /** Whether a file holds text, whatever it is called, and no workbook. */
  public static boolean isText(Path file) {
    byte[] head = head(file);
    return !startsWith(head, ZIP) && !startsWith(head, OLE2);
  }

  /** Whether a file is packed as workbooks since Excel 2007 are, whatever it is called. */
  public static boolean isZip(Path file) {
    return startsWith(head(file), ZIP);
  }

  private static SheetReader openOle2(Path file, ReadLimits limits) {
    try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
      if (Files.size(file) > limits.xlsBytes()) {
        throw new RefusedFileException(
            FileRule.FILE_BOMB,
            "tệp .xls lớn như vậy vượt xa mức một báo cáo cần. Lưu bảng dưới dạng .xlsx hoặc CSV rồi"
                + " gửi tệp đó.",
            "an .xls of this size is far more than a report needs. Save the table as .xlsx or CSV"
                + " and send that file.");
      }
      DirectoryNode root = system.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        throw isProtected();
      }
      if (!root.hasEntry("Workbook")) {
        throw new RefusedFileException(
            FileRule.FILE_FORMAT,
            "đây không phải tệp của Excel 97 hoặc bản mới hơn. Lưu bảng dưới dạng .xlsx rồi gửi tệp"
                + " đó.",
            "it is no workbook of Excel 97 or later. Save the table as .xlsx and send that file.");
      }
      return new XlsSheetReader(root);
    } catch (IOException e) {
      throw ZipCheck.broken();
    } catch (RefusedFileException e) {
      throw e;
    } catch (RuntimeException e) {
      throw ZipCheck.broken();
    }
  }

  private static byte[] head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(512);
    } catch (IOException e) {
      throw missing();
    }
  }

  private static boolean startsWith(byte[] head, byte[] magic) {
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }

  private static boolean looksLikeText(byte[] head) {
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }

  static RefusedFileException isProtected() {
    return new RefusedFileException(
        FileRule.FILE_PROTECTED,
        "tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu (File, Info, Protect Workbook), lưu lại rồi gửi"
            + " lại tệp.",
        "it is protected by a password. Open it in Excel, remove the password (File, Info, Protect"
            + " Workbook), save it and send it again.");
  }

  /** A file that is not there or may not be read. */
  public static RefusedFileException missing() {
    return new RefusedFileException(
        FileRule.FILE_MISSING,
        "không có tệp này hoặc không được phép đọc. Kiểm tra tên tệp và quyền đọc, rồi chạy lại lệnh"
            + " vừa rồi.",
        "the file is not there or may not be read. Check its name and its rights, then run the same"
            + " command again.");
  }

  /** A file without content, in the words of both languages. */
  public static RefusedFileException empty(String vi, String en) {
    return new RefusedFileException(
        FileRule.FILE_EMPTY,
        vi + ". Điền số liệu vào bảng rồi gửi lại tệp.",
        en + ". Fill in the table and send the file again.");
  }
}
