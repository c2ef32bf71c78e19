package vn.hoi.ingest.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.RowPatterns;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Fault;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.ingest.text.VietnameseText;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.ingest.unit.UnitVersion;
import vn.hoi.warehouse.rule.Finding;

/** Reads the rows under one header: each gives values, or rejects, or carries no record. */
final class RowReader {
  private final MappingDefinition mapping;
  private final Header header;
  private final SectionHeadings headings;
  private final RowKind kinds;
  private final CellParser cells;
  private final UnitRegister register;
  private final UnitPlacer placer;
  private final Discretion discretion;
  private final PrintedTotals totals;
  private final MergedCells merged;
  private final SwappedDates dates;
  private final Map<ColumnDefinition, SourceCell> above = new HashMap<>();
  private @Nullable UnitVersion section;
  private boolean inUnknownSection;

  RowReader(
      MappingDefinition mapping,
      RowPatterns patterns,
      Header header,
      PersonKeys keys,
      UnitRegister register,
      Scope scope,
      PrintedTotals totals,
      MergedCells merged,
      SwappedDates dates) {
    this.mapping = mapping;
    this.header = header;
    this.headings = new SectionHeadings(mapping, patterns, header, register, scope);
    this.kinds =
        new RowKind(patterns, header, headings, new RowEvidence(patterns, header, register));
    this.cells = new CellParser(keys);
    this.register = register;
    this.placer = new UnitPlacer(mapping, register, scope);
    this.discretion = new Discretion(mapping.persons());
    this.totals = totals;
    this.merged = merged;
    this.dates = dates;
  }

  /** The rows of the table above go on below its header repeated, as on the next printed page. */
  void continues(RowReader before) {
    above.putAll(before.above);
    section = before.section;
    inUnknownSection = before.inUnknownSection;
  }

  boolean isFilled(SourceRow row) {
    return header.isFilled(row);
  }

  /** Reads a row; null when it carries no record. */
  @Nullable RowValues read(SourceRow row) {
    merged.see(row, header);
    switch (kinds.of(row, section)) {
      case IGNORED -> {
        return null;
      }
      case SECTION -> {
        RowValues faulty = beginSection(row);
        totals.section(row, section);
        return faulty;
      }
      case HEADING -> {
        beginBlock(row);
        return null;
      }
      case TOTAL -> {
        totals.total(row, section);
        return null;
      }
      case DATA -> {
        if (kinds.isFootnote(row) && !merged.isWithin(row, header)) {
          return null;
        }
        SourceCell label = kinds.numberedTotal(row);
        return label == null || !totals.isHeld(row) ? readData(row) : numberedTotal(row, label);
      }
    }
    throw new IllegalStateException();
  }

  /** A total that has a number like the records: taken for one if its figures are their sums. */
  private @Nullable RowValues numberedTotal(SourceRow row, SourceCell label) {
    if (totals.isSum(row, section)) {
      totals.total(row, section);
      return null;
    }
    RowValues values = new RowValues(row, discretion);
    header.columns().stream()
        .filter(b -> b.position() == label.column())
        .forEach(b -> values.reject(b, label, CellFaults.numberedTotal()));
    return values;
  }

  /** Rejects a row that breaks quality rules, at the cell that a rule looks at first. */
  void reject(RowValues values, Quarantine quarantine) {
    SourceRow row = values.row();
    for (Finding broken : quarantine.of(row)) {
      Optional<Header.Bound> bound =
          header.columns().stream()
              .filter(b -> b.definition().name().equals(broken.subject()))
              .findFirst();
      SourceCell cell = bound.map(b -> row.cell(b.position())).orElse(null);
      values
          .rejects()
          .add(
              new Reject(
                  row.sheet(),
                  row.number(),
                  bound.map(Header.Bound::title).orElse(null),
                  bound.map(b -> row.address(b.position())).orElse(null),
                  bound.map(b -> discretion.raw(b.definition(), cell)).orElse(null),
                  broken.rule().id(),
                  Quarantine.fault(broken)));
    }
  }

  /** The rows below are those of the district that a heading names, if it names one. */
  private void beginBlock(SourceRow row) {
    SourceCell district = kinds.districtBelow(row);
    header.columns().stream()
        .filter(b -> b.definition().fillDown())
        .filter(b -> district != null && b.position() == district.column())
        .forEach(b -> above.put(b.definition(), district));
    totals.heading(row);
  }

  private @Nullable RowValues beginSection(SourceRow row) {
    String number = header.numbering() < 0 ? "" : row.text(header.numbering());
    SourceCell heading =
        Objects.requireNonNull(headings.of(row, VietnameseText.clean(number), section));
    Parsed<UnitVersion> named = headings.district(heading);
    section = named instanceof Parsed.Value<UnitVersion> district ? district.value() : null;
    inUnknownSection = section == null;
    if (!(named instanceof Parsed.Faulty<UnitVersion> faulty)) {
      return null;
    }
    RowValues values = new RowValues(row, discretion);
    Header.Bound column = headings.column();
    values
        .rejects()
        .add(
            new Reject(
                row.sheet(),
                row.number(),
                column.title(),
                row.address(heading.column()),
                discretion.raw(column.definition(), heading),
                discretion.tell(column.definition(), heading, faulty.fault())));
    return values;
  }

  private @Nullable RowValues readData(SourceRow row) {
    RowValues values = new RowValues(row, discretion);
    if (row.sheet() == null && row.width() != header.width()) {
      values.rejects().add(Reject.ofRow(row, CellFaults.columnCount(row.width(), header.width())));
      return values;
    }
    for (Header.Bound bound : header.columns()) {
      if (!readCell(row, bound, values)) {
        return null;
      }
    }
    boolean lost = inUnknownSection || (section == null && !register.hasUnionsOfTheCity());
    if (mapping.sections() && lost) {
      noSection(values);
    } else {
      placer.place(header, values, section);
    }
    new RowChecks(mapping, header).check(values);
    return values;
  }

  /** Reads one cell; false when the row is none of ours. */
  private boolean readCell(SourceRow row, Header.Bound bound, RowValues values) {
    ColumnDefinition column = bound.definition();
    SourceCell cell = row.cell(bound.position());
    if (column.fillDown()) {
      cell = cell == null ? above.get(column) : cell;
      if (cell != null) {
        above.put(column, cell);
        values.filled(bound, cell);
      }
    } else {
      Fault fault = merged.fault(row, bound, header);
      if (fault != null) {
        values.reject(bound, cell, fault);
        return true;
      }
    }
    Parsed<Object> parsed =
        cell == null
            ? Parsed.missing()
            : dates.isSwapped(row.sheet(), column, cell)
                ? CellFaults.swappedDate()
                : cells.parse(column, cell);
    if (parsed instanceof Parsed.Value<Object> value) {
      boolean other =
          !column.only().isEmpty()
              && !VietnameseText.fold(value.value().toString()).equals(column.only());
      values.put(column.name(), value.value());
      Integer decimals = cell == null ? null : CellParser.decimals(column, cell);
      if (decimals != null) {
        values.shown(column.name(), decimals);
      }
      return !other;
    }
    if (parsed instanceof Parsed.Faulty<Object> faulty) {
      values.reject(bound, cell, faulty.fault());
    } else if (column.required()) {
      values.reject(bound, cell, CellFaults.missing(bound.title()));
    }
    return true;
  }

  private void noSection(RowValues values) {
    for (Header.Bound bound : header.columns()) {
      if (bound.definition().type() == ValueType.UNIT_NAME) {
        values.reject(bound, values.row().cell(bound.position()), CellFaults.noDistrict());
      }
    }
  }
}
