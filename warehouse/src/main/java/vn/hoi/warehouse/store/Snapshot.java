package vn.hoi.warehouse.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.hoi.warehouse.table.Table;

/**
 * A whole state of the warehouse: the files of every table at one moment. Snapshots never change; a
 * new one is made from the one before by taking files out and putting files in.
 *
 * @param sequence 0 for the empty warehouse, then one more with each snapshot
 * @param parent the name of the snapshot before, empty for the first
 * @param files all table files, in order
 * @param facts what a program wants to remember with the snapshot, such as the digest of the
 *     definitions that made its results; in order of their names
 */
public record Snapshot(
    long sequence, String parent, List<TableFile> files, Map<String, String> facts) {
  /** The snapshot of an empty warehouse. */
  public static final Snapshot EMPTY = new Snapshot(0, "", List.of(), Map.of());

  public Snapshot {
    files = files.stream().sorted(TableFile::order).toList();
    facts = Map.copyOf(facts);
  }

  /** The name: the sequence number and the first digits of the manifest's hash. */
  public String name() {
    return sequence == 0
        ? "empty"
        : String.format(
            java.util.Locale.ROOT,
            "%06d-%s",
            sequence,
            Hashes.of(Manifest.toJson(this)).substring(0, 12));
  }

  /** The files of a table, in order. */
  public List<TableFile> files(Table table) {
    return files.stream().filter(f -> f.table().equals(table.name())).toList();
  }

  /** The rows of a table. */
  public long rows(Table table) {
    return files(table).stream().mapToLong(TableFile::rows).sum();
  }

  /** A fact, or empty text. */
  public String fact(String name) {
    return facts.getOrDefault(name, "");
  }

  /** A hash over the contents of some tables: equal contents, equal hash. */
  public String digest(Predicate<String> tables) {
    StringBuilder text = new StringBuilder();
    for (TableFile file : files) {
      if (tables.test(file.table())) {
        text.append(file.table()).append(' ').append(file.sha256()).append('\n');
      }
    }
    return Hashes.of(text.toString());
  }

  /** Begins a new snapshot after this one. */
  public Draft next() {
    return new Draft(this);
  }

  /** A new snapshot in the making. */
  public static final class Draft {
    private final Snapshot before;
    private final List<TableFile> files;
    private final Map<String, String> facts;

    private Draft(Snapshot before) {
      this.before = before;
      this.files = new ArrayList<>(before.files());
      this.facts = new TreeMap<>(before.facts());
    }

    /** Takes out all files with one of these origins. */
    public Draft withoutOrigins(Set<String> origins) {
      files.removeIf(f -> origins.contains(f.origin()));
      return this;
    }

    /** Takes out all files of a table. */
    public Draft without(Table table) {
      files.removeIf(f -> f.table().equals(table.name()));
      return this;
    }

    /** Puts files in; a file that is there already stays once. */
    public Draft with(List<TableFile> more) {
      Set<TableFile> there = new TreeSet<>(TableFile::order);
      there.addAll(files);
      for (TableFile file : more) {
        if (there.add(file)) {
          files.add(file);
        }
      }
      return this;
    }

    /** Remembers a fact. */
    public Draft fact(String name, String value) {
      facts.put(name, value);
      return this;
    }

    /** The new snapshot; the same as before when nothing changed. */
    public Snapshot build() {
      Snapshot same = new Snapshot(before.sequence(), before.parent(), files, facts);
      return same.equals(before)
          ? before
          : new Snapshot(before.sequence() + 1, before.name(), files, facts);
    }
  }
}
