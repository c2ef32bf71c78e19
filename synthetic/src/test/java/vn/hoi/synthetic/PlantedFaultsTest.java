package vn.hoi.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every planted fault lies where the truth says, and looks like what the truth says. */
class PlantedFaultsTest {
  private static final Map<String, Pattern> LOOKS =
      Map.of(
          "unit-unknown", Pattern.compile("99999|99998|00002|0024|Phường Hoa Sữa|Xã Bến Trăng"),
          "unit-ambiguous", Pattern.compile("Yên Viên"),
          "date-out-of-range", Pattern.compile(".*2091"),
          "date-invalid", Pattern.compile("(29|3[0-2]|13|00)[./]\\d+[./]20\\d\\d"),
          "number-invalid", Pattern.compile("\\D.*|19O5|19xx|1\\.23\\.4|2 lần\\?"),
          "percent-out-of-range", Pattern.compile("340(%|\\.0)?"),
          "required-missing", Pattern.compile("|……"),
          "cell-error", Pattern.compile("#REF!"),
          "formula-without-value", Pattern.compile("=.+"),
          "order", Pattern.compile("7/11/1999|5/5/2010"));

  private static List<NamedCsvRecord> faults;
  private static final Map<String, SourceRows> files = new HashMap<>();

  @BeforeAll
  static void read() {
    faults = Cities.csv(Cities.tiny().resolve("truth/faults.csv"));
    for (NamedCsvRecord fault : faults) {
      if (fault.getField("outcome").equals("rejected")) {
        files.computeIfAbsent(
            fault.getField("file"),
            f -> SourceRows.read(Cities.tiny().resolve("inbox").resolve(f)));
      }
    }
  }

  @Test
  void the_cell_shows_the_fault_that_the_truth_names() {
    for (NamedCsvRecord fault : faults) {
      Pattern look = LOOKS.get(fault.getField("rule"));
      if (look != null && fault.getField("outcome").equals("rejected")) {
        SourceRows rows = files.get(fault.getField("file"));
        String cell = rows.cell(Integer.parseInt(fault.getField("row")), fault.getField("column"));
        assertTrue(look.matcher(cell).matches(), () -> "found '" + cell + "' for " + fault);
      }
    }
  }

  @Test
  void rows_of_a_wrong_length_are_of_a_wrong_length() {
    for (NamedCsvRecord fault : rejectedBy("column-count")) {
      SourceRows rows = files.get(fault.getField("file"));
      int row = Integer.parseInt(fault.getField("row"));
      assertTrue(rows.width(row) != rows.headerWidth(), fault::toString);
    }
  }

  @Test
  void duplicates_have_a_twin_on_the_row_above_or_below() {
    for (NamedCsvRecord fault : rejectedBy("duplicate-key")) {
      SourceRows rows = files.get(fault.getField("file"));
      int row = Integer.parseInt(fault.getField("row"));
      int twins = Math.max(rows.alike(row, row - 1), rows.alike(row, row + 1));
      assertTrue(twins >= rows.headerWidth() - 3, fault::toString);
    }
  }

  @Test
  void every_row_rule_and_acting_quality_rule_is_broken_several_times() {
    Map<String, Long> counts =
        faults.stream()
            .filter(f -> f.getField("outcome").equals("rejected"))
            .collect(Collectors.groupingBy(f -> f.getField("rule"), Collectors.counting()));
    assertEquals(
        new TreeSet<>(
            Set.of(
                "unit-unknown",
                "unit-ambiguous",
                "unit-not-valid",
                "date-invalid",
                "date-out-of-range",
                "number-invalid",
                "percent-out-of-range",
                "duplicate-key",
                "required-missing",
                "value-not-in-list",
                "formula-without-value",
                "cell-error",
                "order",
                "column-count",
                "credit-overdue")),
        new TreeSet<>(counts.keySet()));
    assertTrue(counts.values().stream().allMatch(n -> n >= 4), counts::toString);
  }

  @Test
  void accounting_has_every_good_file_with_all_its_rows() throws Exception {
    for (NamedCsvRecord account : Cities.csv(Cities.tiny().resolve("truth/accounting.csv"))) {
      Path file = Cities.tiny().resolve("inbox").resolve(account.getField("file"));
      assertTrue(Files.exists(file));
      int rows =
          Integer.parseInt(account.getField("rows_accepted"))
              + Integer.parseInt(account.getField("rows_rejected"));
      if (file.toString().endsWith(".csv") && !account.getField("file").startsWith("census")) {
        assertEquals(Files.readAllLines(file).size() - 2, rows, file::toString);
      }
    }
  }

  private static List<NamedCsvRecord> rejectedBy(String rule) {
    return faults.stream().filter(f -> f.getField("rule").equals(rule)).toList();
  }
}
