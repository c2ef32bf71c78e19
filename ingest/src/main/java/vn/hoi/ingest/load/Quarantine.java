package vn.hoi.ingest.load;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Fault;
import vn.hoi.ingest.text.RowRule;
import vn.hoi.warehouse.rule.Finding;

/**
 * The rows of one file that break quality rules. They were found when the file had been read, so it
 * is read again with these rows known from the start.
 */
public final class Quarantine {
  /** No row. */
  public static final Quarantine NONE = new Quarantine(List.of());

  private record Place(@Nullable String sheet, long row) {}

  private final Map<Place, List<Finding>> findings;

  /**
   * Of some findings.
   *
   * @param findings each with its row
   */
  public Quarantine(List<Finding> findings) {
    this.findings =
        findings.stream()
            .collect(groupingBy(f -> new Place(f.sheet(), Objects.requireNonNull(f.row()))));
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return findings.isEmpty();
  }

  /** Whether the row of a finding is one of them. */
  public boolean has(Finding finding) {
    Long row = finding.row();
    return row != null && findings.containsKey(new Place(finding.sheet(), row));
  }

  /** What is wrong with a row. */
  List<Finding> of(SourceRow row) {
    return findings.isEmpty()
        ? List.of()
        : findings.getOrDefault(new Place(row.sheet(), row.number()), List.of());
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
