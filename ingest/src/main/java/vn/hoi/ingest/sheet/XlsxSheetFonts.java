package vn.hoi.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The styles and shared texts of a sheet's cells, row by row. */
final class XlsxSheetFonts implements AutoCloseable {
  /**
   * Where a cell's look is found.
   *
   * @param style the number of its style
   * @param text the number of its shared text; -1 when it has none
   * @param words whether it is the result of a formula that gives text
   */
  record Cell(int style, int text, boolean words) {}

  private final InputStream in;
  private final XMLStreamReader xml;
  private int row;
  private boolean ahead;

  XlsxSheetFonts(InputStream in) throws XMLStreamException {
    this.in = in;
    this.xml = SafeXml.reader(in);
  }

  /** Puts the cells of a row into a map by column; rows are asked for in their order. */
  void row(int number, Map<Integer, Cell> cells) throws XMLStreamException {
    while (ahead || nextRow()) {
      ahead = row > number;
      if (ahead) {
        return;
      }
      if (row == number) {
        cells(cells);
        return;
      }
    }
  }

  private boolean nextRow() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
        row = SafeXml.number(xml, "r", row + 1);
        return true;
      }
    }
    return false;
  }

  private void cells(Map<Integer, Cell> cells) throws XMLStreamException {
    int column = -1;
    int style = 0;
    boolean shared = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        column = column(SafeXml.text(xml, "r"), column + 1);
        style = SafeXml.number(xml, "s", 0);
        String type = SafeXml.text(xml, "t");
        shared = type.equals("s");
        cells.put(column, new Cell(style, -1, type.equals("str")));
      } else if (event == XMLStreamConstants.START_ELEMENT
          && shared
          && xml.getLocalName().equals("v")) {
        String text = xml.getElementText().strip();
        int index = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        cells.put(column, new Cell(style, index, false));
      }
    }
  }

  /** The column of an address; another where a cell has none. */
  static int column(String address, int otherwise) {
    int column = 0;
    for (int i = 0; i < address.length() && address.charAt(i) >= 'A'; i++) {
      column = column * 26 + address.charAt(i) - 'A' + 1;
    }
    return column == 0 ? otherwise : column - 1;
  }

  @Override
  public void close() throws XMLStreamException, IOException {
    xml.close();
    in.close();
  }
}
