package vn.hoi.ingest.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.ingest.unit.UnitVersion;

/** Replaces the codes and names of places in a row by units of the register. */
final class UnitPlacer {
  /** The whole city, which has one version only. */
  static final String CITY = "01";

  private final MappingDefinition mapping;
  private final UnitRegister register;
  private final Scope scope;

  UnitPlacer(MappingDefinition mapping, UnitRegister register, Scope scope) {
    this.mapping = mapping;
    this.register = register;
    this.scope = scope;
  }

  /**
   * Places the row's units.
   *
   * @param section the district of the section the row stands in; null outside of one
   */
  void place(Header header, RowValues values, @Nullable UnitVersion section) {
    UnitVersion district = section == null ? scope.district() : section;
    for (Header.Bound bound : header.columns()) {
      String text = value(values, bound);
      if (bound.definition().type() == ValueType.DISTRICT && text != null) {
        UnitVersion named = take(values, bound, register.districtNamed(text));
        if (named == null) {
          return;
        }
        district = named;
      }
    }
    for (Header.Bound bound : header.columns()) {
      String text = value(values, bound);
      if (text != null && isUnit(bound.definition().type())) {
        placeUnit(values, bound, text, district);
      }
    }
  }

  private void placeUnit(
      RowValues values, Header.Bound bound, String text, @Nullable UnitVersion district) {
    String level = mapping.levelColumn().isEmpty() ? "grassroots" : levelOf(values);
    if (level == null) {
      return;
    }
    if (level.equals("city")) {
      values.put(bound.definition().name(), CITY);
      return;
    }
    if (level.equals("district")) {
      take(values, bound, register.districtNamed(text));
      return;
    }
    LocalDate day = day(values);
    if (day == null) {
      return;
    }
    if (bound.definition().type() == ValueType.UNIT_CODE) {
      take(values, bound, register.byCode(text, day));
    } else if (district == null) {
      values.reject(bound, values.row().cell(bound.position()), CellFaults.noDistrict());
    } else {
      take(values, bound, register.byName(district.unitId(), text, day));
    }
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
      values.placed(unit.value());
      return unit.value();
    }
    if (found instanceof Parsed.Faulty<UnitVersion> faulty) {
      SourceCell cell = values.row().cell(bound.position());
      values.reject(bound, cell, faulty.fault());
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
