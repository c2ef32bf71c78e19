package vn.hoi.jobs.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.study.Study;

class OwnExamplesTest {
  /** Members a and b of forty women: worked out by hand in the product's first example of O01. */
  private static final String RIGHT = "baseline | 00001   | ''       | 2         | 40";

  @TempDir Path folder;
  private Study study;

  @BeforeEach
  void make() throws IOException {
    Files.writeString(folder.resolve("study.yaml"), "name: Thử nghiệm\nperson_key_file: key\n");
    study = Study.open(folder);
  }

  private void require() {
    OwnExamples.require(study, Definitions.load(study.definitions()));
  }

  /** The product's examples of O01 in the study's own folder, with one expected row as given. */
  private void examples(String row) throws IOException {
    String product = "indicators/O01/examples.yaml";
    String text = Files.readString(DefinitionFiles.product().resolve(product));
    assertTrue(text.contains(RIGHT));
    Path own = folder.resolve("definitions").resolve(product);
    Files.createDirectories(own.getParent());
    Files.writeString(own, text.replace(RIGHT, row));
  }

  @Test
  void anIndicatorWhoseOwnExampleFailsIsNotPublished() throws IOException {
    assertDoesNotThrow(this::require);
    examples(RIGHT);
    assertDoesNotThrow(this::require);
    examples("baseline | 00001   | ''       | 3         | 40");
    Problem problem = assertThrows(Problem.class, this::require);
    assertEquals(Problem.Actor.AUTHOR, problem.actor());
    assertTrue(
        problem
            .sentence()
            .contains("DuckDB: the example \"Only members who are active and 18 on the day count"),
        problem::sentence);
  }

  @Test
  void anIndicatorOfItsOwnWithoutExamplesIsNotPublished() throws IOException {
    Path product = DefinitionFiles.product().resolve("indicators/O01");
    Path own = Files.createDirectories(folder.resolve("definitions/indicators/X01"));
    String yaml = Files.readString(product.resolve("indicator.yaml"));
    Files.writeString(own.resolve("indicator.yaml"), yaml.replace("id: O01", "id: X01"));
    Files.copy(product.resolve("indicator.sql"), own.resolve("indicator.sql"));
    Problem problem = assertThrows(Problem.class, this::require);
    assertTrue(
        problem.sentence().contains("X01/indicator.yaml:1: there is no examples.yaml"),
        problem::sentence);
  }
}
