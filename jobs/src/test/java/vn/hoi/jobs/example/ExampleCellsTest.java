package vn.hoi.jobs.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoi.warehouse.table.Tables;

class ExampleCellsTest {
  @Test
  void aDecimalOfMorePlacesThanItsColumnIsToldAndNotRounded() {
    var value = Tables.REPORT_FIGURE.column("value");
    List<String> faults = new ArrayList<>();
    assertEquals(new BigDecimal("1.2500"), ExampleCells.value(value, "1.25", faults));
    assertEquals(List.of(), faults);
    assertNull(ExampleCells.value(value, "1.23456", faults));
    assertEquals(List.of("`1.23456` is no value for the column value"), faults);
  }
}
