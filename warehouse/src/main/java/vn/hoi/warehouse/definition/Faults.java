package vn.hoi.warehouse.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.hoi.warehouse.Problem;

/** Collects the faults of definitions, so that an author sees all of them at once. */
public final class Faults {
  /**
   * One fault.
   *
   * @param file the definition's file
   * @param line from 1
   * @param sentence what is wrong and what to write instead
   */
  public record Fault(Path file, int line, String sentence) implements Comparable<Fault> {
    @Override
    public int compareTo(Fault other) {
      int byFile = file.compareTo(other.file);
      return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
      return file + ":" + line + ": " + sentence;
    }
  }

  private final List<Fault> faults = new ArrayList<>();

  /** Notes a fault. */
  public void add(Path file, int line, String sentence) {
    faults.add(new Fault(file, line, sentence));
  }

  /** All faults so far, by file and line. */
  public List<Fault> all() {
    List<Fault> sorted = new ArrayList<>(faults);
    Collections.sort(sorted);
    return List.copyOf(sorted);
  }

  /** Whether there is none. */
  public boolean none() {
    return faults.isEmpty();
  }

  /** Whether there is none about a file. */
  public boolean none(Path file) {
    return faults.stream().noneMatch(fault -> fault.file().equals(file));
  }

  /** Throws a problem of the author that lists all faults, if there are any. */
  public void throwIfAny(String what) {
    if (faults.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder("Cannot read " + what + ":");
    for (Fault fault : all()) {
      text.append("\n  ").append(fault);
    }
    throw Problem.ofAuthor(text.toString());
  }
}
