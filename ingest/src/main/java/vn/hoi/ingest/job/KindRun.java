package vn.hoi.ingest.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.load.FileLoader;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.unit.ReferenceFiles;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.rule.QualityRules;
import vn.hoi.warehouse.store.Warehouse;

/**
 * What the steps of one job share: the new files of one kind and what they are checked with.
 *
 * @param mapping null for files of no known kind
 * @param arrivals in order of their names
 */
record KindRun(
    @Nullable MappingDefinition mapping,
    List<Arrival> arrivals,
    Warehouse warehouse,
    FileLedger ledger,
    FileLoader loader,
    ReferenceFiles reference,
    QualityRules rules,
    Progress progress) {
  KindRun {
    arrivals = List.copyOf(arrivals);
  }

  /** The kind, or {@code unrecognised}. */
  String kind() {
    return mapping == null ? "unrecognised" : mapping.kind();
  }

  /** The files that no step has refused or put aside so far. */
  List<Arrival> waiting() {
    return arrivals.stream().filter(Arrival::isWaiting).toList();
  }

  /** The files that were loaded. */
  List<Arrival> accepted() {
    return arrivals.stream().filter(a -> a.status() == Arrival.Status.ACCEPTED).toList();
  }
}
