package vn.hoi.ingest.returns;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.hoi.warehouse.store.Hashes;

/**
 * A file with rejects, and what its return is called.
 *
 * @param name where it lay in the inbox
 * @param mapping by which it was read
 */
record Sender(String fileId, String name, String sha256, String mapping) {
  /** Systems take 255; a file has a longer name while it is written. */
  private static final int MOST_NAME_BYTES = 240;

  ReturnRequest request(Path content, List<ReturnRequest.Fault> faults) {
    return new ReturnRequest(content, name, fileId, faults);
  }

  /** What its copy is called. */
  String rawName() {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    return sha256 + (ending.matches("\\.[a-z0-9]{1,5}") ? ending : "");
  }

  /** The folder of the inbox in which it lay; empty for the inbox itself. */
  String folder() {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }

  /**
   * The sender's name with a mark of what is wrong with the file, which changes when a changed
   * definition finds other faults in it; a return of a return has one mark only.
   */
  String returnName(Path content, List<ReturnRequest.Fault> faults) {
    ReturnRequest named = request(content, List.of());
    String base = named.fileName();
    base = base.substring(0, base.length() - named.ending().length());
    base = base.replaceFirst(" \\(cần sửa [0-9a-f]{8}\\)$", "");
    String mark = " (cần sửa " + Hashes.of(fileId + faults).substring(0, 8) + ")";
    String ending = mark + SentForm.of(named).ending();
    return shortened(base, ending) + ending;
  }

  /** The beginning of a name that leaves room for its ending; the mark keeps it apart. */
  private static String shortened(String base, String ending) {
    String name = base;
    while ((name + ending).getBytes(StandardCharsets.UTF_8).length > MOST_NAME_BYTES) {
      name = name.substring(0, name.offsetByCodePoints(name.length(), -1)).stripTrailing();
    }
    return name;
  }
}
