package vn.hoi.synthetic.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet as an office lays it out for print, filled from the top down. Rows count from 1. */
final class Form {
  static final String SYNTHETIC = "Dữ liệu mô phỏng – không phải số liệu thật";

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
  private final Ink ink;
  private int row;

  Form(String name, List<Heading> headings, Xlsx.Epoch epoch) {
    this.headings = headings;
    this.epoch = epoch;
    workbook.setCompressionLevel(1);
    workbook.setGlobalDefaultFont(Ink.FONT, 12);
    sheet = workbook.newWorksheet(name);
    ink = new Ink(sheet, epoch);
    for (Heading heading : headings) {
      for (int i = 0; i < heading.columns(); i++) {
        sheet.width(aligns.size(), heading.width());
        aligns.add(heading.align());
      }
    }
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.footer("&P", Position.CENTER);
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
    ink.merged(row++, 0, last, text).bold().horizontalAlignment("center").set();
  }

  void title(String text) {
    ink.merged(row++, 0, columns() - 1, text)
        .bold()
        .fontSize(14)
        .horizontalAlignment("center")
        .set();
  }

  void subtitle(String text) {
    ink.merged(row++, 0, columns() - 1, text).italic().horizontalAlignment("center").set();
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
        ink.merge(row, column, row, last);
        for (int i = 0; i < heading.columns(); i++) {
          sheet.value(row + 1, column + i, heading.parts().get(i));
        }
      } else if (height == 2) {
        ink.merge(row, column, row + 1, column);
      }
      column = last + 1;
    }
    ink.boxed(row, 0, row + height - 1, columns() - 1)
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
      ink.put(row, column, cell);
      ink.style(row, column, cell, aligns.get(column), weight);
    }
    return ++row;
  }

  /** Merges a column over the rows from..to, counted from 1, as lists by district do. */
  void mergeDown(int column, int from, int to) {
    if (to > from) {
      ink.merge(from - 1, column, to - 1, column);
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
    ink.merged(row++, half, columns() - 1, date).italic().horizontalAlignment("center").set();
    ink.merged(row, 0, half - 1, "NGƯỜI LẬP BIỂU").bold().horizontalAlignment("center").set();
    ink.merged(row++, half, columns() - 1, "TM. BAN THƯỜNG VỤ")
        .bold()
        .horizontalAlignment("center")
        .set();
    ink.merged(row++, half, columns() - 1, chair).bold().horizontalAlignment("center").set();
    row += 3;
    ink.merged(row++, half, columns() - 1, "(mô phỏng, không có chữ ký)")
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
}
