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

/**
 * The encoding of a text file, known from its first bytes and never guessed: UTF-8, or UTF-16 with
 * a byte order mark. Anything else is refused where the first wrong byte is met.
 *
 * @param mark the bytes of the byte order mark
 */
record CsvEncoding(Charset charset, int mark) {
  static CsvEncoding of(Path file) throws IOException {
    byte[] head = new byte[3];
    int n;
    try (InputStream in = Files.newInputStream(file)) {
      n = in.readNBytes(head, 0, 3);
    }
    if (n == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
      return new CsvEncoding(StandardCharsets.UTF_8, 3);
    }
    if (n >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
      return new CsvEncoding(StandardCharsets.UTF_16LE, 2);
    }
    if (n >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
      return new CsvEncoding(StandardCharsets.UTF_16BE, 2);
    }
    return new CsvEncoding(StandardCharsets.UTF_8, 0);
  }

  /** The text after the byte order mark; a byte that is wrong in this encoding ends in a fault. */
  Reader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(mark);
    return new BufferedReader(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        1 << 16);
  }

  /** The separator of the first line that is neither blank nor a comment. */
  char separator(Path file) throws IOException {
    try (BufferedReader reader = new BufferedReader(open(file))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.indexOf('\0') >= 0) {
          throw refused();
        }
        if (!line.isBlank() && !line.startsWith("#")) {
          return mostFrequent(line);
        }
      }
      return ',';
    } catch (java.nio.charset.CharacterCodingException e) {
      throw refused();
    }
  }

  private static char mostFrequent(String line) {
    char best = ',';
    long most = 0;
    for (char separator : new char[] {',', ';', '\t'}) {
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
        "chữ trong tệp không theo mã UTF-8, cũng không theo UTF-16 có dấu nhận biết, nên sẽ hỏng chữ"
            + " tiếng Việt. Trong Excel chọn Save As, “CSV UTF-8 (comma delimited)”, rồi gửi tệp"
            + " đó.",
        "its text is neither UTF-8 nor marked UTF-16, so Vietnamese letters would be lost. In Excel"
            + " choose Save As, \"CSV UTF-8 (comma delimited)\", and send that file.");
  }
}
