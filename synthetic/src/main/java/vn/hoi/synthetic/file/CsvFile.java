package vn.hoi.synthetic.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * A CSV file of ours: a first line that says synthetic, the header, the rows.
 *
 * @param start what stands before the first line: empty, or a byte order mark
 */
record CsvFile(String file, char separator, String start, List<String> columns) {
  private static final String SYNTHETIC = "# DỮ LIỆU MÔ PHỎNG – KHÔNG PHẢI SỐ LIỆU THẬT\n";
  private static final int FIRST_LINE = 3;

  static CsvFile plain(String file, List<String> columns) {
    return new CsvFile(file, ',', "", columns);
  }

  /** As Excel exports it in Vietnam: semicolons and a byte order mark. */
  static CsvFile fromExcel(String file, List<String> columns) {
    return new CsvFile(file, ';', "\uFEFF", columns);
  }

  <T> List<T> write(Inbox inbox, List<Line<T>> lines) throws IOException {
    int[] rows = new int[lines.size()];
    try (BufferedWriter out = Files.newBufferedWriter(inbox.place(file))) {
      out.write(start + SYNTHETIC);
      CsvWriter csv =
          CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(out);
      csv.writeRecord(columns);
      for (int i = 0; i < rows.length; i++) {
        rows[i] = FIRST_LINE + i;
        csv.writeRecord(lines.get(i).cells().stream().map(Cell::field).toList());
      }
      csv.flush();
    }
    return inbox.ledger().enter(file, "", lines, rows);
  }
}
