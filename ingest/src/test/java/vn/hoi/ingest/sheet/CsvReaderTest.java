package vn.hoi.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReaderTest {
  @TempDir Path folder;

  private List<SourceRow> rows(String text, Charset charset) throws IOException {
    return Workbooks.read(Files.writeString(folder.resolve("file.csv"), text, charset));
  }

  @Test
  void recordsKeepTheLineOnWhichTheyBegin() throws IOException {
    List<SourceRow> rows =
        rows("# ghi chú, thứ nhất\na,b\n\n\"x\ny\",2\n ,\nlast,3,4\n", StandardCharsets.UTF_8);
    assertEquals(List.of(1, 2, 4, 7), rows.stream().map(SourceRow::number).toList());
    assertEquals("# ghi chú, thứ nhất", rows.get(0).text(0));
    assertEquals("x\ny", rows.get(2).text(0));
    assertNull(rows.get(0).sheet());
    assertEquals(3, rows.get(3).width());
    assertEquals("4", rows.get(3).text(2));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {"comma|,", "semicolon|;", "tab|`\t`", "bar|`|`"})
  void theSeparatorIsTheOneOfTheFirstLine(String name, String separator) throws IOException {
    List<SourceRow> rows =
        rows("# a,b;c\n" + String.join(separator, "x", "y", "z"), StandardCharsets.UTF_8);
    assertEquals(3, rows.get(1).cells().size());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,true", "UTF-8,false", "UTF-16LE,true", "UTF-16BE,true"})
  void unicodeIsReadWithAndWithoutItsMark(String charset, boolean mark) throws IOException {
    String text = (mark ? "\uFEFF" : "") + "tên,số\nĐống Đa,1\n";
    List<SourceRow> rows = rows(text, Charset.forName(charset));
    assertEquals("tên", rows.get(0).text(0));
    assertEquals("Đống Đa", rows.get(1).text(0));
  }
}
