package vn.hoi.synthetic.file;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Puts cells on a sheet. Rows and columns count from 0 here. */
record Ink(Worksheet sheet, Xlsx.Epoch epoch) {
  static final String FONT = "Times New Roman";

  void put(int row, int column, Cell cell) {
    if (cell instanceof Cell.Text text) {
      sheet.value(row, column, text.text());
    } else if (cell instanceof Cell.Whole whole) {
      sheet.value(row, column, whole.value());
    } else if (cell instanceof Cell.Decimal decimal) {
      sheet.value(row, column, decimal.value());
    } else if (cell instanceof Cell.Day day) {
      sheet.value(row, column, serial(day.day()));
    } else if (cell instanceof Cell.Broken) {
      sheet.formula(row, column, Xlsx.BROKEN);
    } else if (cell instanceof Cell.Uncomputed formula) {
      sheet.formula(row, column, formula.formula());
    }
  }

  private long serial(LocalDate day) {
    LocalDate zero =
        epoch == Xlsx.Epoch.FROM_1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    return ChronoUnit.DAYS.between(zero, day);
  }

  void style(int row, int column, Cell cell, String align, Form.Weight weight) {
    StyleSetter style =
        boxed(row, column, row, column)
            .fontName(FONT)
            .fontSize(11)
            .horizontalAlignment(align)
            .verticalAlignment("center");
    if (cell instanceof Cell.Day) {
      style.format("dd/mm/yyyy");
    } else if (cell instanceof Cell.Whole) {
      style.format("#,##0");
    }
    (weight == Form.Weight.BOLD ? style.bold() : style).set();
  }

  StyleSetter merged(int at, int first, int last, String text) {
    sheet.value(at, first, text);
    if (last > first) {
      merge(at, first, at, last);
    }
    return sheet.range(at, first, at, last).style();
  }

  void merge(int top, int left, int bottom, int right) {
    sheet.range(top, left, bottom, right).merge();
  }

  StyleSetter boxed(int top, int left, int bottom, int right) {
    return sheet.range(top, left, bottom, right).style().borderStyle(BorderStyle.THIN);
  }
}
