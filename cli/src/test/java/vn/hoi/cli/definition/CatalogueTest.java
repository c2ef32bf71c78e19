package vn.hoi.cli.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;

class CatalogueTest {
  private static final DefinitionFiles FILES = DefinitionFiles.of(DefinitionFiles.product());
  private static final IndicatorSources SOURCES =
      new IndicatorSources(FILES, Definitions.load(FILES), new Faults());

  /** To write the page anew: {@code ./hoi indicators --markdown > docs/indicators.md}. */
  @Test
  void theDocumentedIndicatorsAreTheDefinedOnes() throws IOException {
    Path page = Path.of(System.getProperty("hoi.home")).resolve("docs/indicators.md");
    if (Boolean.getBoolean("hoi.write")) {
      Files.writeString(page, Catalogue.markdown(FILES));
    }

    assertEquals(Catalogue.markdown(FILES), Files.readString(page));
  }

  /** As disclosure.yaml says: below 5, of sensitive ones below 10, in unions and in districts. */
  @Test
  void whatIsWithheldIsToldOfEveryIndicatorThatCountsPersons() {
    String page = Catalogue.markdown(FILES);
    for (String id : new String[] {"G01", "G02", "G04", "M01"}) {
      String section = page.substring(page.indexOf("\n## " + id + "\n"));
      section = section.substring(0, section.indexOf("\n## ", 1));
      assertTrue(
          section.contains("| counts of persons below 5 in a union or district are withheld |"),
          id);
    }
    assertTrue(
        page.contains(
            "| sensitive: counts of persons below 10 in a union or district are withheld"));
  }

  static Stream<String> kinds() {
    return SOURCES.kinds().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfFileHasANameForReaders(String kind) {
    assertNotEquals(kind, SOURCES.name(kind).vi());
  }
}
