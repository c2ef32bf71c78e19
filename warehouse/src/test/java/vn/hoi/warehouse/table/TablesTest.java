package vn.hoi.warehouse.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final Pattern PERSONAL =
      Pattern.compile(".*(full_name|person_name|phone|address|identity_number|cccd|cmnd).*");

  @Test
  void everyTableHasAnotherName() {
    Set<String> names = Tables.all().stream().map(Table::name).collect(Collectors.toSet());

    assertEquals(Tables.all().size(), names.size());
  }

  @Test
  void noColumnHoldsWhatNamesAPerson() {
    for (Table table : Tables.all()) {
      for (Column column : table.columns()) {
        assertTrue(!PERSONAL.matcher(column.name()).matches(), table.name() + "." + column.name());
      }
    }
  }

  @Test
  void everyTableWithAPersonKeyIsShownOnRequestOnly() {
    for (Table table : Tables.all()) {
      assertTrue(!table.has("person_key") || table.access() == Table.Access.RECORDS, table.name());
    }
  }

  @Test
  void aTableCannotHaveAColumnTwice() {
    Column a = new Column(1, "a", ColumnType.TEXT, Role.IDENTIFIER, true, "", "a");

    assertThrows(
        IllegalArgumentException.class,
        () -> new Table("t", 1, Table.Access.OPEN, "a row", List.of("a"), List.of(a, a)));
  }

  @Test
  void aKeyNamesColumnsThatAreThere() {
    Column a = new Column(1, "a", ColumnType.TEXT, Role.IDENTIFIER, true, "", "a");

    assertThrows(
        IllegalArgumentException.class,
        () -> new Table("t", 1, Table.Access.OPEN, "a row", List.of("b"), List.of(a)));
  }
}
