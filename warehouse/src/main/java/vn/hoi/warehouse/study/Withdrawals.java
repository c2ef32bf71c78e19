package vn.hoi.warehouse.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;
import vn.hoi.warehouse.store.AtomicFiles;

/**
 * The files that count no more though they were received: {@code withdrawn.yaml} of a study, which
 * is there when there are any.
 *
 * @param file where they are written down
 * @param entries in the order in which they were withdrawn
 */
public record Withdrawals(Path file, List<Withdrawal> entries) {
  private static final String NAME = "withdrawn.yaml";

  private static final String HEAD =
      """
      # Files that count no more, though they were received. `hoi withdraw` writes this file; without an
      # entry, or after `hoi withdraw --undo`, the next `hoi ingest` reads the file again.
      # Các tệp đã rút: không còn được tính.
      """;

  public Withdrawals {
    entries = List.copyOf(entries);
  }

  /**
   * One of them.
   *
   * @param fileId {@code source_file.file_id}
   * @param name the file's name when it was withdrawn
   * @param why the reason, for reports
   */
  public record Withdrawal(String fileId, String name, String why) {}

  /** Those of the study in a folder, with all faults of the text at once. */
  public static Withdrawals read(Path study) {
    Faults faults = new Faults();
    Withdrawals withdrawals = read(study, faults);
    faults.throwIfAny("the withdrawn files");
    return withdrawals;
  }

  /**
   * The same.
   *
   * @param faults where faults of the text go
   */
  public static Withdrawals read(Path study, Faults faults) {
    Path file = study.resolve(NAME);
    List<Withdrawal> entries = new ArrayList<>();
    if (Files.exists(file)) {
      YamlMap top = YamlFile.read(file, faults);
      for (YamlMap entry : top.maps("files")) {
        entries.add(new Withdrawal(entry.text("file"), entry.text("name"), entry.text("why")));
        entry.end();
      }
      top.end();
    }
    return new Withdrawals(file, entries);
  }

  /** Of the file with an id. */
  public Optional<Withdrawal> of(@Nullable String fileId) {
    return entries.stream().filter(entry -> entry.fileId().equals(fileId)).findFirst();
  }

  /** Writes them down with one more. */
  public void add(Withdrawal withdrawal) {
    List<Withdrawal> more = new ArrayList<>(entries);
    more.add(withdrawal);
    write(more);
  }

  /** Writes them down without one. */
  public void remove(Withdrawal withdrawal) {
    write(entries.stream().filter(entry -> !entry.equals(withdrawal)).toList());
  }

  private void write(List<Withdrawal> those) {
    StringBuilder text =
        new StringBuilder(HEAD).append(those.isEmpty() ? "files: []\n" : "files:\n");
    for (Withdrawal entry : those) {
      text.append("  - file: ").append(quoted(entry.fileId()));
      text.append("\n    name: ").append(quoted(entry.name()));
      text.append("\n    why: ").append(quoted(entry.why())).append('\n');
    }
    AtomicFiles.write(file, text.toString());
  }

  /** A text on one line as a YAML scalar. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
