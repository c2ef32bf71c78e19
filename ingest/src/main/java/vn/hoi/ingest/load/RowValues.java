package vn.hoi.ingest.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Fault;
import vn.hoi.ingest.unit.UnitVersion;

/** What a row says so far: values by the mapping's names, and what is wrong with it. */
final class RowValues {
  private final SourceRow row;
  private final Discretion discretion;
  private final Map<String, Object> values = new HashMap<>();
  private final Map<Integer, SourceCell> filled = new HashMap<>();
  private final Map<String, Integer> decimals = new HashMap<>();
  private final List<Reject> rejects = new ArrayList<>();
  private @Nullable UnitVersion unit;

  RowValues(SourceRow row, Discretion discretion) {
    this.row = row;
    this.discretion = discretion;
  }

  SourceRow row() {
    return row;
  }

  void put(String name, Object value) {
    values.put(name, value);
  }

  @Nullable Object get(String name) {
    return values.get(name);
  }

  /** Takes the cell of a row above for a blank one, as merged cells mean it. */
  void filled(Header.Bound bound, SourceCell cell) {
    filled.put(bound.position(), cell);
  }

  /** The cell that says a value; null when none does. */
  @Nullable SourceCell cell(Header.Bound bound) {
    SourceCell own = row.cell(bound.position());
    return own == null ? filled.get(bound.position()) : own;
  }

  void shown(String name, int digits) {
    decimals.put(name, digits);
  }

  /** How many decimals the cell of a value shows; null when that is not known. */
  @Nullable Integer decimals(String name) {
    return decimals.get(name);
  }

  @Nullable LocalDate date(String name) {
    return values.get(name) instanceof LocalDate date ? date : null;
  }

  @Nullable String text(String name) {
    return values.get(name) instanceof String text ? text : null;
  }

  void placed(UnitVersion found) {
    unit = found;
  }

  /** The unit the row is about; null when it is about none. */
  @Nullable UnitVersion unit() {
    return unit;
  }

  void reject(Header.Bound bound, @Nullable SourceCell cell, Fault fault) {
    ColumnDefinition column = bound.definition();
    rejects.add(
        new Reject(
            row.sheet(),
            row.number(),
            bound.title(),
            row.address(bound.position()),
            discretion.raw(column, cell),
            discretion.tell(column, cell, fault)));
  }

  List<Reject> rejects() {
    return rejects;
  }
}
