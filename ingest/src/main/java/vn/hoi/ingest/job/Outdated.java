package vn.hoi.ingest.job;

import java.util.List;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.unit.ReferenceFiles;
import vn.hoi.warehouse.study.Study;

/** Which files were read by a definition that has changed since. */
public final class Outdated {
  private Outdated() {}

  /** See {@link vn.hoi.ingest.Ingest#outdated}. */
  public static List<String> files(Study study) {
    Mappings mappings = Mappings.read(study.definitions());
    ReferenceFiles reference = ReferenceFiles.of(study.definitions());
    FileLedger ledger = WarehouseState.of(study, study.warehouse().current()).ledger();
    return ledger.files().stream()
        .filter(SourceFileRow::isAccepted)
        .filter(file -> !ledger.knows(file.fileId(), mappings, reference))
        .map(SourceFileRow::name)
        .sorted()
        .toList();
  }
}
