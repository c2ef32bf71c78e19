package vn.hoi.synthetic.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A grassroots union within the borders of one commune version, or of a market, an enterprise, a
 * force.
 *
 * @param id the code, or code@first day for a version born on a dated event
 * @param type empty for a union that is no commune
 * @param kind commune, market, enterprise, force
 * @param from first day, null when open
 * @param to first day no longer valid, null when open
 * @param group constant-boundary group: the id itself for places the change of 2020 left alone
 */
public record Union(
    String id,
    String code,
    String name,
    String type,
    String kind,
    District district,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String group) {

  public Union {
    if (!code.matches("\\d{5}")) {
      throw new IllegalArgumentException("commune code " + code + " is not five digits");
    }
  }

  public boolean openAt(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
  }

  public boolean openThrough(LocalDate first, LocalDate last) {
    return openAt(first) && openAt(last);
  }

  /** The id says all, and is quicker to compare than eight components. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Union union && union.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** False for unions of markets, enterprises and forces: nobody lives there. */
  public boolean isCommune() {
    return kind.equals("commune");
  }

  public String area() {
    if (!isCommune()) {
      return "other";
    }
    return type.equals("xã") ? "rural" : "urban";
  }
}
