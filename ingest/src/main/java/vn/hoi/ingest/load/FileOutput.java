package vn.hoi.ingest.load;

import java.util.List;
import vn.hoi.warehouse.store.TableFile;

/** Where the records and rejects of one file go. */
interface FileOutput extends RecordMaker.Sink, AutoCloseable {
  /** The table files made, complete. */
  List<TableFile> finish(String fileId);

  /** Drops what was not finished. */
  @Override
  void close();
}
