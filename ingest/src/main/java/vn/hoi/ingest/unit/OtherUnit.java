package vn.hoi.ingest.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that no administrative list has: a reporting unit that is no district (armed forces, a
 * large enterprise), or a grassroots union that is no commune (of a market, an enterprise).
 *
 * @param code three digits for a reporting unit, as a district has; five for a grassroots union
 * @param type what stands before the name, as quận does before Ba Đình; mostly empty
 * @param kind market, enterprise, force or other
 * @param level district for a reporting unit, grassroots for a union
 * @param parent code of the district or reporting unit it belongs to; 01 for the city
 * @param validFrom first day; null when open
 * @param validTo first day after; null when open
 * @param source the document that says so
 * @param line the line of the reference file
 */
public record OtherUnit(
    String code,
    String name,
    String type,
    String kind,
    String level,
    String parent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    String source,
    int line) {
  private static final List<String> KINDS = List.of("market", "enterprise", "force", "other");

  public OtherUnit {
    require(KINDS.contains(kind), "the kind \"" + kind + "\" is none of " + KINDS);
    require(
        level.equals("district") || level.equals("grassroots"),
        "the level \"" + level + "\" is neither district nor grassroots");
    int digits = level.equals("district") ? 3 : 5;
    require(
        code.matches("\\d{" + digits + "}"),
        "the code \"" + code + "\" has not the " + digits + " digits of its level");
    require(!name.isBlank(), "the unit " + code + " has no name");
    require(!source.isBlank(), "the unit " + code + " has no source");
    require(
        validFrom == null || validTo == null || validFrom.isBefore(validTo),
        "the unit " + code + " ends before it begins");
  }

  private static void require(boolean met, String otherwise) {
    if (!met) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** The identity: a reporting unit keeps its code, a union is a version as communes are. */
  public String unitId() {
    return validFrom == null || isReportingUnit() ? code : code + "@" + validFrom;
  }

  /** Whether unions report to it. */
  public boolean isReportingUnit() {
    return level.equals("district");
  }
}
