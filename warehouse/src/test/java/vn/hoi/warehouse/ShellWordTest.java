package vn.hoi.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordTest {
  @Test
  void whatCannotStandOnTheScreenIsWrittenAsBashAndZshReadIt() {
    assertEquals("$'a\\nb\\u001b[1m \\\\ c\\'s'", ShellWord.ofPosix("a\nb\u001b[1m \\ c's"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ./hoi-demo          | ./hoi-demo              | ./hoi-demo
          C:\\a\\b            | 'C:\\a\\b'              | C:\\a\\b
          st/Nghiên cứu số 1  | 'st/Nghiên cứu số 1'    | "st/Nghiên cứu số 1"
          chị's $HOME         | 'chị'\\''s $HOME'       | "chị's $HOME"
          ``                  | ''                      | ""
          """)
  void aWordIsQuotedWhereAShellWouldTakeItApart(String word, String posix, String windows) {
    assertEquals(posix, ShellWord.ofPosix(word));
    assertEquals(windows, ShellWord.ofWindows(word));
  }
}
