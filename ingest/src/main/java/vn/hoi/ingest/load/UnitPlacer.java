package vn.hoi.ingest.load;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.ingest.text.UnitName;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.ingest.unit.UnitVersion;

/** Replaces the codes and names of places in a row by units of the register. */
final class UnitPlacer {
  private final MappingDefinition mapping;
  private final UnitRegister register;
  private final Scope scope;

  /** Columns that name the district of a second unit, not of the row. */
  private final Set<String> ofSecondUnit;

  UnitPlacer(MappingDefinition mapping, UnitRegister register, Scope scope) {
    this.mapping = mapping;
    this.register = register;
    this.scope = scope;
    this.ofSecondUnit =
        mapping.columns().stream().map(ColumnDefinition::within).collect(Collectors.toSet());
  }

  /**
   * Places the row's units.
   *
   * @param section the district of the section the row stands in; null outside of one
   */
  void place(Header header, RowValues values, @Nullable UnitVersion section) {
    UnitVersion district = section == null ? scope.district() : section;
    Map<String, UnitVersion> named = new HashMap<>();
    for (Header.Bound bound : header.columns()) {
      String text = value(values, bound);
      if (bound.definition().type() == ValueType.DISTRICT && text != null) {
        UnitVersion found = take(values, bound, register.districtNamed(text));
        if (found == null) {
          return;
        }
        if (ofSecondUnit.contains(bound.definition().name())) {
          named.put(bound.definition().name(), found);
        } else {
          district = found;
          values.placed(found);
        }
      }
    }
    for (Header.Bound bound : header.columns()) {
      String text = value(values, bound);
      String within = bound.definition().within();
      if (!isUnit(bound.definition().type())) {
        continue;
      }
      if (!within.isEmpty()) {
        placeSecond(values, bound, text, named.get(within), district);
      } else if (text != null) {
        UnitVersion unit = placeUnit(values, bound, text, district);
        if (unit != null) {
          values.placed(unit);
        }
      }
    }
  }

  /** The unit that something was for: a union of the named district, or a whole district. */
  private void placeSecond(
      RowValues values,
      Header.Bound bound,
      @Nullable String text,
      @Nullable UnitVersion named,
      @Nullable UnitVersion district) {
    if (text == null) {
      if (named != null) {
        values.reject(bound, null, CellFaults.missing(bound.title()));
      }
    } else if (isDistrict(text) && !isUnion(values, text, named == null ? district : named)) {
      take(values, bound, register.districtNamed(text));
    } else {
      placeUnion(values, bound, text, named == null ? district : named);
    }
  }

  private boolean isDistrict(String text) {
    return UnitName.of(text).isDistrict() || register.isOtherReportingUnit(text);
  }

  /**
   * A ward may be called what sounds like a district: Phường Quan Hoa, written without its type.
   */
  private boolean isUnion(RowValues values, String text, @Nullable UnitVersion in) {
    LocalDate day = day(values);
    return in != null
        && day != null
        && register.byName(in.unitId(), text, day) instanceof Parsed.Value<UnitVersion>;
  }

  private @Nullable UnitVersion placeUnit(
      RowValues values, Header.Bound bound, String text, @Nullable UnitVersion district) {
    String level = mapping.levelColumn().isEmpty() ? "grassroots" : levelOf(values);
    if (level == null) {
      return null;
    }
    return switch (level) {
      case "city" -> {
        values.put(bound.definition().name(), UnitVersion.CITY);
        yield null;
      }
      case "district" -> take(values, bound, register.districtNamed(text));
      default -> placeUnion(values, bound, text, district);
    };
  }

  private @Nullable UnitVersion placeUnion(
      RowValues values, Header.Bound bound, String text, @Nullable UnitVersion district) {
    LocalDate day = day(values);
    if (day == null) {
      return null;
    }
    if (bound.definition().type() == ValueType.UNIT_CODE) {
      return take(values, bound, register.byCode(text, day));
    }
    boolean told = district != null || register.hasUnionsOfTheCity(day);
    UnitVersion above = told ? district : register.districtBehind(text);
    if (!told && above == null) {
      values.reject(bound, values.row().cell(bound.position()), CellFaults.noDistrict());
      return null;
    }
    String in = above == null ? null : above.unitId();
    return take(values, bound, register.byName(in, text, day));
  }

  private @Nullable String levelOf(RowValues values) {
    return values.text(mapping.levelColumn());
  }

  /** The day on which the unit must exist; null when the row's date is faulty or missing. */
  private @Nullable LocalDate day(RowValues values) {
    return switch (mapping.unitAt()) {
      case "period_end", "as_of", "year_end" -> scope.day(mapping.unitAt());
      default -> values.date(mapping.unitAt());
    };
  }

  private static @Nullable UnitVersion take(
      RowValues values, Header.Bound bound, Parsed<UnitVersion> found) {
    if (found instanceof Parsed.Value<UnitVersion> unit) {
      values.put(bound.definition().name(), unit.value().unitId());
      return unit.value();
    }
    if (found instanceof Parsed.Faulty<UnitVersion> faulty) {
      values.reject(bound, values.cell(bound), faulty.fault());
    }
    return null;
  }

  private static boolean isUnit(ValueType type) {
    return type == ValueType.UNIT_CODE || type == ValueType.UNIT_NAME;
  }

  private static @Nullable String value(RowValues values, Header.Bound bound) {
    return values.text(bound.definition().name());
  }
}
