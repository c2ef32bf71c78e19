package vn.hoi.ingest.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.text.Fault;

/** What the values of one row must keep together, beyond what each cell says by itself. */
record RowChecks(MappingDefinition mapping, Header header) {
  /** Rejects what does not hold; what is blank only where nothing else is wrong. */
  void check(RowValues values) {
    checkOrder(values);
    checkTogether(values);
    if (values.rejects().isEmpty() && mapping.byLine()) {
      checkFigures(values);
    }
    if (values.rejects().isEmpty()) {
      checkNeeded(values);
    }
  }

  private void checkOrder(RowValues values) {
    for (List<String> pair : mapping.ordered()) {
      LocalDate first = values.date(pair.get(0));
      LocalDate then = values.date(pair.get(1));
      if (first != null && then != null && then.isBefore(first)) {
        Header.Bound later = bound(pair.get(1));
        SourceCell cell = values.row().cell(later.position());
        values.reject(later, cell, CellFaults.order(bound(pair.get(0)).title(), first));
      }
    }
  }

  /** Of two columns that a row fills both or not at all, the blank one is what is wrong. */
  private void checkTogether(RowValues values) {
    for (List<String> pair : mapping.together()) {
      for (int i = 0; i < pair.size(); i++) {
        Optional<Header.Bound> blank = find(pair.get(i));
        boolean half = values.get(pair.get(i)) == null && values.get(pair.get(1 - i)) != null;
        if (half && blank.isPresent() && values.rejects().isEmpty()) {
          SourceCell cell = values.row().cell(blank.get().position());
          values.reject(blank.get(), cell, CellFaults.missing(blank.get().title()));
        }
      }
    }
  }

  /** Who wrote no figure at all did not report. */
  private void checkFigures(RowValues values) {
    List<Header.Bound> figures =
        header.columns().stream().filter(b -> !b.definition().line().isEmpty()).toList();
    if (figures.isEmpty()) {
      values.rejects().add(Reject.ofRow(values.row(), CellFaults.noFigure()));
    } else if (figures.stream().allMatch(b -> values.get(b.definition().name()) == null)) {
      Header.Bound first = figures.get(0);
      SourceCell cell = values.row().cell(first.position());
      values.reject(first, cell, CellFaults.noFigure());
    }
  }

  /** Some kinds of rows say nothing without a value that others do not have. */
  private void checkNeeded(RowValues values) {
    for (ColumnDefinition column : mapping.columns()) {
      boolean needed =
          column.needed().entrySet().stream()
              .anyMatch(e -> e.getValue().contains(values.get(e.getKey())));
      if (needed && values.get(column.name()) == null) {
        Optional<Header.Bound> bound = find(column.name());
        if (bound.isPresent()) {
          SourceCell cell = values.row().cell(bound.get().position());
          values.reject(bound.get(), cell, CellFaults.missing(bound.get().title()));
        } else {
          Fault fault = CellFaults.missing(column.titles().get(0));
          values.rejects().add(Reject.ofRow(values.row(), fault));
        }
      }
    }
  }

  private Header.Bound bound(String name) {
    return find(name).orElseThrow();
  }

  private Optional<Header.Bound> find(String name) {
    return header.columns().stream().filter(b -> b.definition().name().equals(name)).findFirst();
  }
}
