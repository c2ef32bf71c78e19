package vn.hoi.ingest.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import vn.hoi.ingest.sheet.SourceFiles;

/** What a sender's file is, whatever it is called, and how its return's name ends. */
enum SentForm {
  OLD_WORKBOOK(".xls"),
  WORKBOOK(".xlsx"),
  WORKBOOK_WITH_MACROS(".xlsm"),
  TEXT(".xlsx");

  private final String ending;

  SentForm(String ending) {
    this.ending = ending;
  }

  String ending() {
    return ending;
  }

  static SentForm of(Path content) throws IOException {
    if (SourceFiles.isText(content)) {
      return TEXT;
    }
    if (!SourceFiles.isZip(content)) {
      return OLD_WORKBOOK;
    }
    try (ZipFile zip = new ZipFile(content.toFile())) {
      return zip.getEntry("xl/vbaProject.bin") == null ? WORKBOOK : WORKBOOK_WITH_MACROS;
    }
  }

  /** The same of a file that may have gone meanwhile: what its name says. */
  static SentForm of(ReturnRequest request) {
    try {
      if (Files.isRegularFile(request.content())) {
        return of(request.content());
      }
    } catch (IOException unreadable) {
      // Its name says what it was.
    }
    return switch (request.ending()) {
      case ".xls" -> OLD_WORKBOOK;
      case ".xlsx" -> WORKBOOK;
      case ".xlsm" -> WORKBOOK_WITH_MACROS;
      default -> TEXT;
    };
  }
}
