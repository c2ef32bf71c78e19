package vn.hoi.ingest.job;

import java.util.List;
import java.util.Set;
import vn.hoi.ingest.text.PersonalText;
import vn.hoi.warehouse.Printable;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.WarehouseLock;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.study.Withdrawals;
import vn.hoi.warehouse.study.Withdrawals.Withdrawal;

/** Writes down that a file counts no more, or that it counts again. */
public final class Withdrawing {
  /** What all other files rest on. */
  private static final Set<String> FOUNDATIONS = Set.of("unit_register", "reference");

  private final Withdrawals withdrawals;
  private final FileLedger ledger;
  private final String file;

  private Withdrawing(Study study, String file) {
    this.withdrawals = Withdrawals.read(study.folder());
    this.ledger = WarehouseState.of(study, study.warehouse().current()).ledger();
    this.file = file;
  }

  /** See {@link vn.hoi.ingest.Ingest#withdraw}. */
  public static String withdraw(Study study, String file, String why) {
    try (WarehouseLock lock = study.warehouse().lock("withdraw a file")) {
      return new Withdrawing(study, file).withdraw(why);
    }
  }

  /** See {@link vn.hoi.ingest.Ingest#takeBack}. */
  public static String takeBack(Study study, String file) {
    try (WarehouseLock lock = study.warehouse().lock("take a withdrawn file back")) {
      return new Withdrawing(study, file).takeBack();
    }
  }

  /** See {@link vn.hoi.ingest.Ingest#toWithdraw}. */
  public static List<String> pending(Study study) {
    Withdrawals withdrawals = Withdrawals.read(study.folder());
    return WarehouseState.of(study, study.warehouse().current()).ledger().files().stream()
        .filter(row -> row.isAccepted() && withdrawals.of(row.fileId()).isPresent())
        .map(SourceFileRow::name)
        .toList();
  }

  private String withdraw(String why) {
    String reason = PersonalText.masked(why.strip().replaceAll("\\s+", " "));
    if (reason.isEmpty()) {
      throw cannot("withdraw", "no reason is given. Write it behind --why; reports show it");
    }
    SourceFileRow row = inForce();
    if (FOUNDATIONS.contains(row.kind())) {
      throw cannot(
          "withdraw",
          "all other files rest on the register of units. Put the right list into the inbox"
              + " instead; it takes this one's place");
    }
    if (withdrawals.of(row.fileId()).isPresent()) {
      throw cannot("withdraw", "it is withdrawn already. Run `hoi ingest`");
    }
    withdrawals.add(new Withdrawal(row.fileId(), row.name(), Printable.of(reason)));
    return row.name();
  }

  private SourceFileRow inForce() {
    List<SourceFileRow> rows =
        ledger.files().stream().filter(row -> isMeant(row.fileId(), row.name())).toList();
    if (rows.isEmpty()) {
      throw cannot(
          "withdraw",
          "no file of that name was received. Write its path in the inbox as the table source_file"
              + " has it, such as hoi-vien/hoi_vien_006.csv");
    }
    return rows.stream()
        .filter(SourceFileRow::isAccepted)
        .findFirst()
        .orElseThrow(
            () -> cannot("withdraw", "it does not count, for it was " + rows.get(0).status()));
  }

  private String takeBack() {
    List<Withdrawal> meant =
        withdrawals.entries().stream()
            .filter(entry -> isMeant(entry.fileId(), entry.name()))
            .toList();
    if (meant.isEmpty()) {
      throw cannot("take back", "it is not among the withdrawn files in " + withdrawals.file());
    }
    if (meant.size() > 1) {
      throw cannot(
          "take back",
          "several withdrawn files have that name. Write one of "
              + String.join(", ", meant.stream().map(Withdrawal::fileId).toList())
              + "; "
              + withdrawals.file()
              + " tells them apart");
    }
    withdrawals.remove(meant.get(0));
    return meant.get(0).name();
  }

  private boolean isMeant(String fileId, String name) {
    return name.equals(file) || name.equals(PersonalText.maskedFile(file)) || fileId.equals(file);
  }

  private Problem cannot(String act, String reason) {
    return Problem.ofOperator("Cannot " + act + " " + Printable.of(file) + ": " + reason + ".");
  }
}
