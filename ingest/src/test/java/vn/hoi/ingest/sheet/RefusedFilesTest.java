package vn.hoi.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each file that cannot be read is refused in a sentence, in both languages, that says what to do.
 */
class RefusedFilesTest {
  @TempDir Path folder;

  private static void assertRefused(Path file, String vi, String en) {
    assertRefused(file, ReadLimits.STANDARD, vi, en);
  }

  private static void assertRefused(Path file, ReadLimits limits, String vi, String en) {
    RefusedFileException refused =
        assertThrows(
            RefusedFileException.class,
            () -> {
              try (SheetReader reader = SourceFiles.open(file, limits)) {
                while (reader.next() != null) {}
              }
            });
    String name = file.getFileName().toString();
    assertEquals("Không nhận tệp " + name + ": " + vi, refused.sentenceVi(name));
    assertEquals(en, refused.sentence(name));
  }

  private Path good() {
    return Workbooks.table(folder.resolve("good.xlsx"), "A", new String[] {"a", "b"});
  }

  @Test
  void aMissingFile() {
    assertRefused(
        folder.resolve("none.csv"),
        "không có tệp này hoặc không được phép đọc. Kiểm tra tên tệp và quyền đọc, rồi"
            + " chạy lại lệnh vừa rồi. (file-missing)",
        "Cannot read none.csv: the file is not there or may not be read. Check its name and its"
            + " rights, then run the same command again. (file-missing)");
  }

  @Test
  void anEmptyFile() throws IOException {
    assertRefused(
        Files.createFile(folder.resolve("a.csv")),
        "tệp không có nội dung. Điền số liệu vào bảng rồi gửi lại tệp. (file-empty)",
        "Cannot read a.csv: the file has no content. Fill in the table and send the file again."
            + " (file-empty)");
  }

  @Test
  void aTruncatedWorkbook() throws IOException {
    byte[] bytes = Files.readAllBytes(good());
    assertRefused(
        Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2)),
        "tệp bị hỏng hoặc chưa được gửi trọn vẹn. Mở thử bằng Excel xem tệp có nguyên"
            + " vẹn không, rồi gửi lại. (file-broken)",
        "Cannot read cut.xlsx: the file is damaged or was not transferred completely. Open it in"
            + " Excel to see whether it is whole, and send it again. (file-broken)");
  }

  @Test
  void aTruncatedOldWorkbook() throws IOException {
    Path xls = Workbooks.xls(folder.resolve("good.xls"), w -> w.createSheet("A").createRow(0));
    byte[] bytes = Files.readAllBytes(xls);
    assertRefused(
        Files.write(folder.resolve("cut.xls"), Arrays.copyOf(bytes, 700)),
        "tệp bị hỏng hoặc chưa được gửi trọn vẹn. Mở thử bằng Excel xem tệp có nguyên"
            + " vẹn không, rồi gửi lại. (file-broken)",
        "Cannot read cut.xls: the file is damaged or was not transferred completely. Open it in"
            + " Excel to see whether it is whole, and send it again. (file-broken)");
  }

  @Test
  void aWorkbookWithAPassword() throws Exception {
    Path file = folder.resolve("locked.xlsx");
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("mật khẩu");
      try (OutputStream out = encryptor.getDataStream(system)) {
        Files.copy(good(), out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        system.writeFilesystem(out);
      }
    }
    assertRefused(file, PROTECTED_VI, PROTECTED.formatted("locked.xlsx"));
  }

  @Test
  void anOldWorkbookWithAPassword() {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    Path file;
    try {
      file =
          Workbooks.xls(
              folder.resolve("locked.xls"),
              w -> w.createSheet("A").createRow(0).createCell(0).setCellValue("x"));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertRefused(file, PROTECTED_VI, PROTECTED.formatted("locked.xls"));
  }

  private static final String PROTECTED_VI =
      "tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu (File, Info, Protect Workbook), lưu"
          + " lại rồi gửi lại tệp. (file-protected)";

  private static final String PROTECTED =
      "Cannot read %s: it is protected by a password. Open it in Excel, remove the password (File,"
          + " Info, Protect Workbook), save it and send it again. (file-protected)";

  @Test
  void aBinaryWorkbook() throws IOException {
    Path file = zip("new.xlsb", "xl/workbook.bin", 10);
    assertRefused(
        file,
        "tệp được lưu ở dạng nhị phân (.xlsb). Mở bằng Excel, lưu dưới dạng .xlsx rồi"
            + " đưa tệp đó vào thư mục inbox. (file-format)",
        "Cannot read new.xlsb: it is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx"
            + " and put that file into the inbox. (file-format)");
  }

  @Test
  void aZipFileThatIsNoWorkbook() throws IOException {
    assertRefused(
        zip("any.xlsx", "readme.txt", 10),
        "đây là tệp nén, không phải tệp Excel. Lưu bảng dưới dạng .xlsx hoặc CSV rồi đưa"
            + " tệp đó vào thư mục inbox. (file-format)",
        "Cannot read any.xlsx: it is a packed file but no Excel workbook. Save the table as .xlsx"
            + " or CSV and put that file into the inbox. (file-format)");
  }

  @Test
  void aZipBomb() throws IOException {
    assertRefused(
        zip("bomb.xlsx", "xl/workbook.xml", 64 << 20),
        "giải nén ra lớn hơn 9 MiB, vượt xa mức một báo cáo cần. Chép các ô của bảng"
            + " sang một tệp Excel mới rồi gửi tệp đó. (file-bomb)",
        "Cannot read bomb.xlsx: it unfolds to more than 9 MiB, far more than a report needs. Copy"
            + " the table's cells into a new workbook and send that one. (file-bomb)");
  }

  @Test
  void aWorkbookThatUnfoldsBeyondTheLimit() throws IOException {
    assertRefused(
        zip("big.xlsx", "xl/workbook.xml", 3 << 20),
        new ReadLimits(2_000, 1 << 20, 1 << 20, 150, 1 << 20),
        "giải nén ra lớn hơn 1 MiB, vượt xa mức một báo cáo cần. Chép các ô của bảng"
            + " sang một tệp Excel mới rồi gửi tệp đó. (file-bomb)",
        "Cannot read big.xlsx: it unfolds to more than 1 MiB, far more than a report needs. Copy"
            + " the table's cells into a new workbook and send that one. (file-bomb)");
  }

  @Test
  void aWebPageNamedLikeAWorkbook() throws IOException {
    assertRefused(
        Files.writeString(folder.resolve("page.xls"), "<html><table></table></html>"),
        "tên tệp là tên của tệp Excel nhưng bên trong là văn bản hoặc trang web. Mở bằng"
            + " Excel, lưu lại dưới dạng .xlsx rồi gửi tệp đó. (file-format)",
        "Cannot read page.xls: it is named like an Excel workbook but holds text or a web page."
            + " Open it in Excel, save it as .xlsx and send that file. (file-format)");
  }

  @Test
  void aFileOfAnotherProgram() throws IOException {
    assertRefused(
        Files.writeString(folder.resolve("text.docx"), "%PDF"),
        "đây không phải tệp Excel, cũng không phải tệp CSV. Lưu bảng dưới dạng .xlsx"
            + " hoặc “CSV UTF-8” rồi gửi tệp đó. (file-format)",
        "Cannot read text.docx: it is neither an Excel workbook nor a CSV file. Save the table as"
            + " .xlsx or as \"CSV UTF-8\" and send that file. (file-format)");
  }

  /** Nobody can open these in Excel to see whether they are whole. */
  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"})
  void aDamagedLetterIsNoTableEither(String magic) throws IOException {
    assertRefused(
        Files.write(
            folder.resolve("thư.docx"),
            (magic + "junk".repeat(200)).getBytes(StandardCharsets.ISO_8859_1)),
        "đây không phải tệp Excel, cũng không phải tệp CSV. Lưu bảng dưới dạng .xlsx"
            + " hoặc “CSV UTF-8” rồi gửi tệp đó. (file-format)",
        "Cannot read thư.docx: it is neither an Excel workbook nor a CSV file. Save the table as"
            + " .xlsx or as \"CSV UTF-8\" and send that file. (file-format)");
  }

  @Test
  void textInAnotherEncoding() throws IOException {
    assertRefused(
        Files.writeString(
            folder.resolve("old.csv"),
            "ma,ten\n1," + "Hà Nội\n".replace('ộ', 'o'),
            Charset.forName("windows-1252")),
        ENCODING_VI,
        ENCODING.formatted("old.csv"));
  }

  @Test
  void textInUnmarkedUtf16() throws IOException {
    assertRefused(
        Files.writeString(folder.resolve("wide.csv"), "ma,ten\n", StandardCharsets.UTF_16LE),
        ENCODING_VI,
        ENCODING.formatted("wide.csv"));
  }

  private static final String ENCODING_VI =
      "chữ trong tệp không theo mã UTF-8, cũng không theo UTF-16 có dấu nhận biết, và không chắc"
          + " là TCVN3 (ABC), VNI hay windows-1258, nên sẽ hỏng chữ tiếng Việt. Trong Excel chọn"
          + " Save As, “CSV UTF-8 (comma delimited)”, rồi gửi tệp đó, hoặc gửi chính tệp Excel."
          + " (file-encoding)";

  private static final String ENCODING =
      "Cannot read %s: its text is neither UTF-8 nor marked UTF-16, and not surely TCVN3 (ABC), VNI"
          + " or windows-1258, so Vietnamese letters would be lost. In Excel choose Save As, \"CSV"
          + " UTF-8 (comma delimited)\", and send that file, or send the workbook itself."
          + " (file-encoding)";

  @Test
  void aQuotationMarkThatIsNeverClosed() throws IOException {
    assertRefused(
        Files.writeString(folder.resolve("quote.csv"), "ma,ten\n1,\"x\n2,y\n"),
        "có dấu ngoặc kép mở mà không đóng, hoặc đóng ở giữa ô. Lưu lại bảng dưới dạng"
            + " “CSV UTF-8” rồi gửi lại tệp. (file-broken)",
        "Cannot read quote.csv: a quotation mark is opened and never closed, or closed in the"
            + " middle of a field. Save the table again as \"CSV UTF-8\" and send it again."
            + " (file-broken)");
  }

  private Path zip(String name, String entry, int bytes) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(new byte[bytes]);
      out.closeEntry();
    }
    return file;
  }
}
