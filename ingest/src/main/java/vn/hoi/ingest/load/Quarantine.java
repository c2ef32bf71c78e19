package vn.hoi.ingest.load;

import java.util.List;
import java.util.Objects;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Fault;
import vn.hoi.ingest.text.RowRule;
import vn.hoi.warehouse.rule.Finding;

/**
 * The rows of one file that break quality rules. They were found when the file had been read, so it
 * is read again with these rows known from the start.
 *
 * @param findings each with its row
 */
public record Quarantine(List<Finding> findings) {
  /** No row. */
  public static final Quarantine NONE = new Quarantine(List.of());

  public Quarantine {
    findings = List.copyOf(findings);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return findings.isEmpty();
  }

  /** What is wrong with a row. */
  List<Finding> of(SourceRow row) {
    return findings.stream()
        .filter(f -> Objects.equals(f.sheet(), row.sheet()))
        .filter(f -> f.row() != null && f.row() == row.number())
        .toList();
  }

  static Fault fault(Finding broken) {
    return new Fault(
        RowRule.QUALITY,
        sentence("Không nhận dòng: " + broken.rule().name().vi() + " (" + broken.detail() + ").")
            + " "
            + broken.rule().todo().vi(),
        sentence(
                "Cannot take the row: " + broken.rule().name().en() + " (" + broken.detail() + ").")
            + " "
            + broken.rule().todo().en());
  }

  private static String sentence(String text) {
    return text.replace("()", "").strip();
  }
}
