package vn.hoi.ingest.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.MappingDefinition;

/**
 * Finds repeated keys while rows stream by. A row that repeats another word for word is known at
 * once; that a key stands for two different things is known only at the second of them, when the
 * first has been written: the file is then read again, with these keys known from the start.
 */
final class DuplicateKeys {
  /** What a key says about its row. */
  enum Verdict {
    FIRST,
    REPEATED,
    CONFLICTING
  }

  private record Seen(int row, long content) {}

  private final MappingDefinition mapping;
  private final Set<String> conflicting;
  private final Set<String> found = new HashSet<>();
  private final Map<String, Seen> seen = new HashMap<>();

  DuplicateKeys(MappingDefinition mapping, Set<String> conflicting) {
    this.mapping = mapping;
    this.conflicting = conflicting;
  }

  Verdict see(RowValues values) {
    if (mapping.key().isEmpty()) {
      return Verdict.FIRST;
    }
    String key = key(values);
    if (conflicting.contains(key)) {
      return Verdict.CONFLICTING;
    }
    long content = content(values);
    Seen first = seen.putIfAbsent(key, new Seen(values.row().number(), content));
    if (first == null) {
      return Verdict.FIRST;
    }
    if (first.content() == content) {
      return Verdict.REPEATED;
    }
    found.add(key);
    return Verdict.CONFLICTING;
  }

  /** The row that had this key first. */
  int firstRow(RowValues values) {
    Seen first = seen.get(key(values));
    return first == null ? 0 : first.row();
  }

  /** Keys found to be conflicting only now: not empty means that the file must be read again. */
  Set<String> found() {
    return found;
  }

  private String key(RowValues values) {
    StringBuilder key = new StringBuilder();
    for (String name : mapping.key()) {
      key.append(values.get(name)).append('\n');
    }
    return key.toString();
  }

  /** A hash of 64 bits over all that the row says. */
  private long content(RowValues values) {
    long hash = 0xcbf29ce484222325L;
    for (ColumnDefinition column : mapping.columns()) {
      String text = String.valueOf(values.get(column.name()));
      for (int c = 0; c < text.length(); c++) {
        hash = (hash ^ text.charAt(c)) * 0x100000001b3L;
      }
      hash = (hash ^ 0x1f) * 0x100000001b3L;
    }
    return hash;
  }
}
