package vn.hoi.ingest.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit version while its last day is not known yet. */
public final class HistoryUnit {
  /** Where it is stated: the file's id, the sheet (null in text files), and row or line. */
  public record Stated(String file, @Nullable String sheet, int row) {}

  private final String id;
  private final String code;
  private final String type;
  private final String name;
  private final String kind;
  private final String parent;
  private final @Nullable LocalDate from;
  private final Stated stated;
  private @Nullable LocalDate to;

  /**
   * @param kind commune, market, enterprise, force, other; of districts empty or why it is none
   * @param parent identity of the unit above; empty for the city
   */
  HistoryUnit(
      String id,
      String code,
      String type,
      String name,
      String kind,
      String parent,
      @Nullable LocalDate from,
      Stated stated) {
    this.id = id;
    this.code = code;
    this.type = type;
    this.name = name;
    this.kind = kind;
    this.parent = parent;
    this.from = from;
    this.stated = stated;
  }

  public String id() {
    return id;
  }

  public String code() {
    return code;
  }

  public String type() {
    return type;
  }

  public String name() {
    return name;
  }

  public String kind() {
    return kind;
  }

  public String parent() {
    return parent;
  }

  public @Nullable LocalDate from() {
    return from;
  }

  /** First day after it; null while it is still there. */
  public @Nullable LocalDate to() {
    return to;
  }

  public Stated stated() {
    return stated;
  }

  void endsOn(@Nullable LocalDate day) {
    to = day;
  }

  boolean isOpenBefore(LocalDate day) {
    return (from == null || from.isBefore(day)) && (to == null || !to.isBefore(day));
  }

  /** Urban for wards and townships, rural for rural communes, other for what is no commune. */
  public String area() {
    if (!kind.equals("commune")) {
      return "other";
    }
    return type.equals("xã") ? "rural" : "urban";
  }
}
