package vn.hoi.synthetic.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was planted where, and what each file should yield. */
public final class Ledger {
  private record Fault(
      String file, String sheet, int row, String column, String rule, String outcome) {}

  private record Finding(String rule, String file, String sheet, int row, String column) {}

  private record Account(String file, int accepted, int rejected) {}

  private final List<Fault> faults = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Account> accounts = new ArrayList<>();

  /**
   * Enters the rows of one file and returns the records that must survive.
   *
   * @param rows sheet row or line of each row, from 1
   */
  <T> List<T> enter(String file, String sheet, List<Line<T>> lines, int[] rows) {
    List<T> survivors = new ArrayList<>(lines.size());
    int rejected = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line<T> line = lines.get(i);
      Line.Mark mark = line.mark();
      if (mark != null) {
        fault(file, sheet, rows[i], mark);
      }
      T record = line.record();
      if (record != null && line.accepted()) {
        survivors.add(record);
      } else {
        rejected++;
      }
    }
    account(file, survivors.size(), rejected);
    return survivors;
  }

  void account(String file, int accepted, int rejected) {
    accounts.add(new Account(file, accepted, rejected));
  }

  void fault(String file, String sheet, int row, Line.Mark mark) {
    String outcome = mark.outcome().name().toLowerCase(Locale.ROOT);
    faults.add(new Fault(file, sheet, row, mark.column(), mark.rule(), outcome));
  }

  /** A file that must be refused, or give way to another, as a whole. */
  void file(String file, String rule, Line.Outcome outcome) {
    faults.add(new Fault(file, "", 0, "", rule, outcome.name().toLowerCase(Locale.ROOT)));
  }

  /**
   * Something that is taken as it is and that a quality rule must find.
   *
   * @param rule the rule's id, as in `definitions/quality`
   * @param column the heading; empty when the whole row or file is meant
   */
  void finding(String rule, String file, String sheet, int row, String column) {
    findings.add(new Finding(rule, file, sheet, row, column));
  }

  /** Writes `faults.csv`, `quality.csv` and `accounting.csv`. */
  public void write(Path truth) throws IOException {
    try (CsvWriter csv = open(truth.resolve("faults.csv"))) {
      csv.writeRecord("file", "sheet", "row", "column", "rule", "outcome");
      for (Fault f : faults) {
        String row = f.row() == 0 ? "" : Integer.toString(f.row());
        csv.writeRecord(f.file(), f.sheet(), row, f.column(), f.rule(), f.outcome());
      }
    }
    try (CsvWriter csv = open(truth.resolve("quality.csv"))) {
      csv.writeRecord("rule", "file", "sheet", "row", "column");
      for (Finding f : findings) {
        String row = f.row() == 0 ? "" : Integer.toString(f.row());
        csv.writeRecord(f.rule(), f.file(), f.sheet(), row, f.column());
      }
    }
    try (CsvWriter csv = open(truth.resolve("accounting.csv"))) {
      csv.writeRecord("file", "rows_accepted", "rows_rejected");
      for (Account a : accounts) {
        csv.writeRecord(a.file(), Integer.toString(a.accepted()), Integer.toString(a.rejected()));
      }
    }
  }

  private static CsvWriter open(Path file) throws IOException {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
  }
}
