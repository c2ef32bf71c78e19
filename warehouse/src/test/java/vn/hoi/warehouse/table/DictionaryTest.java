package vn.hoi.warehouse.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DictionaryTest {
  /** To write the file anew: {@code mvn -pl warehouse test -Dhoi.write=true}. */
  @Test
  void theDocumentedTablesAreTheDeclaredOnes() throws IOException {
    Path file = Path.of(System.getProperty("hoi.home")).resolve("docs/tables.md");
    if (Boolean.getBoolean("hoi.write")) {
      Files.writeString(file, Dictionary.markdown());
    }

    assertEquals(Dictionary.markdown(), Files.readString(file));
  }
}
