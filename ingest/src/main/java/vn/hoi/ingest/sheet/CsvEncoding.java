package vn.hoi.ingest.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.TextBytes;

/**
 * The encoding of a text file, known from its bytes and never guessed: UTF-8, or UTF-16 with a byte
 * order mark. Where a file without a mark turns out not to be in UTF-8, its words may tell which
 * encoding of before Unicode it is in; else it is refused where the first wrong byte is met.
 *
 * @param bytes how text without a mark is read; null of UTF-16
 * @param mark the bytes of the byte order mark
 */
record CsvEncoding(Charset charset, @Nullable TextBytes bytes, int mark) {
  static CsvEncoding of(Path file) throws IOException {
    byte[] head = new byte[3];
    int n;
    try (InputStream in = Files.newInputStream(file)) {
      n = in.readNBytes(head, 0, 3);
    }
    if (n == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
      return new CsvEncoding(StandardCharsets.UTF_8, TextBytes.UTF_8, 3);
    }
    if (n >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
      return new CsvEncoding(StandardCharsets.UTF_16LE, null, 2);
    }
    if (n >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
      return new CsvEncoding(StandardCharsets.UTF_16BE, null, 2);
    }
    return of(TextBytes.UTF_8);
  }

  private static CsvEncoding of(TextBytes bytes) {
    return new CsvEncoding(bytes.charset(), bytes, 0);
  }

  /**
   * The encoding of a file in which a byte is wrong in this one.
   *
   * @throws RefusedFileException when its words do not tell which it is
   */
  CsvEncoding instead(Path file) throws IOException {
    if (bytes == TextBytes.UTF_8 && mark == 0) {
      try (InputStream in = Files.newInputStream(file)) {
        TextBytes found = TextBytes.of(in);
        if (found != null && found != TextBytes.UTF_8) {
          return of(found);
        }
      }
    }
    throw refused();
  }

  /** What people saw of the characters of a field. */
  String read(String field) {
    return bytes == null ? field : bytes.read(field);
  }

  /** The text after the byte order mark; a byte that is wrong in this encoding ends in a fault. */
  Reader open(Path file) throws IOException {
    return open(file, CodingErrorAction.REPORT);
  }

  private Reader open(Path file, CodingErrorAction wrong) throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(mark);
    return new BufferedReader(
        new InputStreamReader(
            in, charset.newDecoder().onMalformedInput(wrong).onUnmappableCharacter(wrong)),
        1 << 16);
  }

  /** The separator of the first line that is neither blank nor a comment. */
  char separator(Path file) throws IOException {
    try (BufferedReader reader = new BufferedReader(open(file, CodingErrorAction.REPLACE))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.indexOf('\0') >= 0) {
          throw refused();
        }
        if (!line.isBlank() && !line.startsWith("#")) {
          return mostFrequent(line);
        }
      }
      return ',';
    }
  }

  private static char mostFrequent(String line) {
    char best = ',';
    long most = 0;
    for (char separator : new char[] {',', ';', '\t', '|'}) {
      long count = line.chars().filter(c -> c == separator).count();
      if (count > most) {
        best = separator;
        most = count;
      }
    }
    return best;
  }

  static RefusedFileException refused() {
    return new RefusedFileException(
        FileRule.FILE_ENCODING,
        "chữ trong tệp không theo mã UTF-8, cũng không theo UTF-16 có dấu nhận biết, và không chắc"
            + " là TCVN3 (ABC), VNI hay windows-1258, nên sẽ hỏng chữ tiếng Việt. Trong Excel chọn"
            + " Save As, “CSV UTF-8 (comma delimited)”, rồi gửi tệp đó, hoặc gửi chính tệp Excel.",
        "its text is neither UTF-8 nor marked UTF-16, and not surely TCVN3 (ABC), VNI or"
            + " windows-1258, so Vietnamese letters would be lost. In Excel choose Save As, \"CSV"
            + " UTF-8 (comma delimited)\", and send that file, or send the workbook itself.");
  }
}
