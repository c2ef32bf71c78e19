package vn.hoi.synthetic.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet as an office lays it out for print, filled from the top down. Rows count from 1. */
final class Form {
  static final String SYNTHETIC = "Dữ liệu mô phỏng – không phải số liệu thật";

  private static final String FONT = "Times New Roman";

  /** How a row of the table is set. */
  enum Weight {
    PLAIN,
    BOLD
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Workbook workbook = new Workbook(bytes, "hoi synthetic", "01.0000");
  private final Worksheet sheet;
  private final List<Heading> headings;
  private final List<String> aligns = new ArrayList<>();
  private final Xlsx.Epoch epoch;
  private int row;

  Form(String name, List<Heading> headings, Xlsx.Epoch epoch) {
    this.headings = headings;
    this.epoch = epoch;
    workbook.setCompressionLevel(1);
    workbook.setGlobalDefaultFont(FONT, 12);
    sheet = workbook.newWorksheet(name);
    for (Heading heading : headings) {
      for (int i = 0; i < heading.columns(); i++) {
        sheet.width(aligns.size(), heading.width());
        aligns.add(heading.align());
      }
    }
    sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.footer("&P", org.dhatim.fastexcel.Position.CENTER);
  }

  /** A short form is printed on one page, signature and all. */
  void onOnePage() {
    sheet.fitToHeight((short) 1);
  }

  int columns() {
    return aligns.size();
  }

  void blank() {
    row++;
  }

  /** The name of the organisation, above left. */
  void organisation(String text) {
    int last = Math.min(3, columns() - 1);
    merged(row++, 0, last, text).bold().horizontalAlignment("center").set();
  }

  void title(String text) {
    merged(row++, 0, columns() - 1, text).bold().fontSize(14).horizontalAlignment("center").set();
  }

  void subtitle(String text) {
    merged(row++, 0, columns() - 1, text).italic().horizontalAlignment("center").set();
  }

  /** A row that a clerk hid rather than deleted. */
  void hidden(String text) {
    sheet.value(row, 0, text);
    sheet.hideRow(row++);
  }

  /** The header: two rows with merged cells if a heading has parts, else one. */
  void header() {
    int height = headings.stream().anyMatch(h -> !h.parts().isEmpty()) ? 2 : 1;
    int column = 0;
    for (Heading heading : headings) {
      int last = column + heading.columns() - 1;
      sheet.value(row, column, heading.title());
      if (!heading.parts().isEmpty()) {
        merge(row, column, row, last);
        for (int i = 0; i < heading.columns(); i++) {
          sheet.value(row + 1, column + i, heading.parts().get(i));
        }
      } else if (height == 2) {
        merge(row, column, row + 1, column);
      }
      column = last + 1;
    }
    boxed(row, 0, row + height - 1, columns() - 1)
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .fillColor("F2F2F2")
        .set();
    sheet.repeatRows(row, row + height - 1);
    row += height;
  }

  /** A row of the table; returns its number. */
  int row(List<Cell> cells, Weight weight) {
    for (int column = 0; column < columns(); column++) {
      Cell cell = column < cells.size() ? cells.get(column) : Cell.empty();
      put(column, cell);
      StyleSetter style =
          boxed(row, column, row, column)
              .fontName(FONT)
              .fontSize(12)
              .horizontalAlignment(aligns.get(column))
              .verticalAlignment("center");
      if (cell instanceof Cell.Day) {
        style.format("dd/mm/yyyy");
      } else if (cell instanceof Cell.Whole) {
        style.format("#,##0");
      }
      (weight == Weight.BOLD ? style.bold() : style).set();
    }
    return ++row;
  }

  private void put(int column, Cell cell) {
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

  /** Merges a column over the rows from..to, counted from 1, as lists by district do. */
  void mergeDown(int column, int from, int to) {
    if (to > from) {
      merge(from - 1, column, to - 1, column);
    }
  }

  void note(String text) {
    sheet.value(row, 0, text);
    sheet.style(row++, 0).italic().fontSize(10).set();
  }

  /** Place and date, who signs: titles only. */
  void signature(LocalDate day, String chair) {
    int half = Math.max(1, columns() / 2);
    row++;
    String date =
        "Hà Nội, ngày "
            + day.getDayOfMonth()
            + " tháng "
            + day.getMonthValue()
            + " năm "
            + day.getYear();
    merged(row++, half, columns() - 1, date).italic().horizontalAlignment("center").set();
    merged(row, 0, half - 1, "NGƯỜI LẬP BIỂU").bold().horizontalAlignment("center").set();
    merged(row++, half, columns() - 1, "TM. BAN THƯỜNG VỤ")
        .bold()
        .horizontalAlignment("center")
        .set();
    merged(row++, half, columns() - 1, chair).bold().horizontalAlignment("center").set();
    row += 3;
    merged(row++, half, columns() - 1, "(mô phỏng, không có chữ ký)")
        .italic()
        .horizontalAlignment("center")
        .set();
  }

  /** A hidden sheet that travels with the workbook. */
  void hiddenSheet(String name, List<String> lines) {
    Worksheet hidden = workbook.newWorksheet(name);
    for (int i = 0; i < lines.size(); i++) {
      hidden.value(i, 0, lines.get(i));
    }
    hidden.setVisibilityState(VisibilityState.HIDDEN);
  }

  byte[] bytes() throws IOException {
    workbook.finish();
    workbook.close();
    return Xlsx.normalised(bytes.toByteArray(), epoch);
  }

  private StyleSetter merged(int at, int first, int last, String text) {
    sheet.value(at, first, text);
    if (last > first) {
      merge(at, first, at, last);
    }
    return sheet.range(at, first, at, last).style();
  }

  private void merge(int top, int left, int bottom, int right) {
    sheet.range(top, left, bottom, right).merge();
  }

  private StyleSetter boxed(int top, int left, int bottom, int right) {
    return sheet.range(top, left, bottom, right).style().borderStyle(BorderStyle.THIN);
  }
}
