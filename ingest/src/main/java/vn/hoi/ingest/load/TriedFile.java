package vn.hoi.ingest.load;

import java.util.List;
import java.util.Map;

/**
 * What would become of a file.
 *
 * @param loaded its rows; no table file was written
 * @param records how many records would go to which table
 * @param rejects the rejects, the first thousand
 */
public record TriedFile(LoadedFile loaded, Map<String, Long> records, List<RejectedCell> rejects) {
  public TriedFile {
    records = Map.copyOf(records);
    rejects = List.copyOf(rejects);
  }
}
