package vn.hoi.ingest.returns;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of return workbooks.
 *
 * @param files those that are there
 * @param failed why others could not be made, a sentence for each
 */
public record ReturnsMade(List<Path> files, List<String> failed) {
  public ReturnsMade {
    files = List.copyOf(files);
    failed = List.copyOf(failed);
  }
}
