package vn.hoi.ingest.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.table.Table;

class MappingsTest {
  @TempDir Path folder;

  private Path write(String kind, String text) throws IOException {
    Path file = folder.resolve("mappings").resolve(kind + ".yaml");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String product(String kind) throws IOException {
    return Files.readString(DefinitionFiles.product().resolve("mappings").resolve(kind + ".yaml"));
  }

  private Problem refused() {
    return assertThrows(
        Problem.class, () -> Mappings.read(DefinitionFiles.of(DefinitionFiles.product(), folder)));
  }

  @Test
  void theProductsMappingsAreReadInTheOrderOfDependency() {
    assertEquals(
        List.of(
            "unit_register",
            "census",
            "population",
            "rating",
            "finance",
            "credit",
            "district_report",
            "yearly_report",
            "matters",
            "milestones",
            "models",
            "officers",
            "members",
            "activities",
            "participations",
            "survey"),
        Mappings.read(DefinitionFiles.of(DefinitionFiles.product())).all().stream()
            .map(MappingDefinition::kind)
            .toList());
  }

  @Test
  void everyFileOfPersonsIsMarkedAndEveryPersonColumnIsPersonal() {
    for (MappingDefinition mapping :
        Mappings.read(DefinitionFiles.of(DefinitionFiles.product())).all()) {
      boolean persons = mapping.columns().stream().anyMatch(c -> c.type() == ValueType.PERSON);
      // Cases and answers are about persons though nothing in their files names them.
      boolean single = mapping.table().access() == Table.Access.RECORDS;
      assertEquals(persons || single, mapping.persons(), mapping.kind());
      assertTrue(
          mapping.columns().stream().allMatch(c -> c.type() != ValueType.PERSON || c.personal()));
    }
  }

  @Test
  void allFaultsOfADefinitionAreToldAtOnceWithTheirLines() throws IOException {
    Path file =
        write(
            "loans",
            """
        kind: loan
        version: 1
        order: 200
        format: csv
        table: finance
        unit_at: someday
        colour: blue
        columns:
          - {column: unit_id, header: ma, type: unit_kode, required: true}
          - {column: period, type: text}
          - {column: dues_due_vnd, header: ma, type: money}
        key: [unit, period]
        """);
    Problem problem = refused();
    assertEquals(Problem.Actor.AUTHOR, problem.actor());
    String at = "\n  " + file + ":";
    assertEquals(
        "Cannot read the mapping definitions:"
            + at
            + "1: the file of kind `loan` must be named like it"
            + at
            + "6: `unit_at: someday` is no date column of the mapping"
            + at
            + "7: the field `colour` is unknown; known here: columns, format, header_rows, ignore,"
            + " key, kind, level_column, order, ordered, persons, scope, sections, set, table,"
            + " title, together, unit_at, version"
            + at
            + "8: two columns have the heading `ma`"
            + at
            + "9: `type: unit_kode` must be one of text, id, record_number, label, whole, percent,"
            + " decimal, money, date, choice, person, unit_code, unit_name, district"
            + at
            + "10: the column `period` needs its `header` words"
            + at
            + "12: table finance has no column `unit`",
        problem.sentence());
  }

  @Test
  void ofPersonsNoTextIsKept() throws IOException {
    Path file = write("members", product("members").replace("type: label", "type: text"));
    assertEquals(
        "Cannot read the mapping definitions:\n  "
            + file
            + ":11: `type: text` of `branch`: of persons no text is kept; write record_number, label or"
            + " choice",
        refused().sentence());
  }

  @Test
  void aColumnThatNamesAnotherOneMustFindItThere() throws IOException {
    Path file =
        write(
            "activities",
            product("activities")
                .replace("within: related_district", "within: persons")
                .replace("required_for: {type: [workshop]}", "required_for: {type: [fair]}"));
    assertEquals(
        "Cannot read the mapping definitions:\n  "
            + file
            + ":10: `required_for` of `persons`: the column `type` has no value `fair`\n  "
            + file
            + ":10: `within: persons` is no column of type district of the mapping",
        refused().sentence());
  }
}
