package vn.hoi.synthetic.city;

import java.util.List;
import java.util.Locale;

/** Levels of the rating scheme HD13-2017, best first. */
public enum Level {
  STRONG("Vững mạnh"),
  GOOD("Khá"),
  AVERAGE("Trung bình"),
  WEAK("Yếu");

  public static final List<Level> ALL = List.of(values());
  private final String label;

  Level(String label) {
    this.label = label;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return label;
  }

  public boolean betterThan(Level other) {
    return compareTo(other) < 0;
  }
}
