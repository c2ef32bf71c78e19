package vn.hoi.synthetic.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import vn.hoi.synthetic.city.Dice;

/**
 * The folder that receives the source files.
 *
 * @param missing files never sent, as `kind/district` or `report/district/half-year`
 */
public record Inbox(Path root, long seed, Ledger ledger, Set<String> missing) {
  public Inbox {
    missing = new TreeSet<>(missing);
  }

  public boolean lacks(String kind, String... scope) {
    return missing.contains(kind + "/" + String.join("/", scope));
  }

  Path place(String file) throws IOException {
    Path path = root.resolve(file);
    Path folder = path.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    return path;
  }

  Dice dice(Object... stream) {
    return Dice.of(
        seed,
        "file",
        String.join("/", java.util.Arrays.stream(stream).map(String::valueOf).toList()));
  }
}
