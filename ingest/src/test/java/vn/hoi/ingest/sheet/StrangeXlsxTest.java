package vn.hoi.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks as other programs write them, in the words of the format ECMA-376. */
class StrangeXlsxTest {
  private static final String SHEETS = "xmlns=\"http://schemas.openxmlformats.org/%s/2006/main\"";
  private static final String MAIN = SHEETS.formatted("spreadsheetml");

  @TempDir Path folder;

  /** One sheet with these rows, shared texts and number formats. */
  private List<SourceRow> read(String rows, String texts, String formats) throws IOException {
    return read(rows, texts, "<styleSheet %s>%s</styleSheet>".formatted(MAIN, formats), "styles");
  }

  /** The same with this part of formats, none where it is blank, told of by the words given. */
  private List<SourceRow> read(String rows, String texts, String styles, String told)
      throws IOException {
    Path file = folder.resolve("strange.xlsx");
    String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(
          out,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
              + types
              + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
              + types
              + "worksheet+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
              + types
              + "sharedStrings+xml\"/>"
              + (told.isEmpty()
                  ? ""
                  : "<Override PartName=\"/xl/styles.xml\" ContentType=\""
                      + types
                      + told
                      + "+xml\"/>")
              + "</Types>");
      entry(
          out,
          "_rels/.rels",
          "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
              .formatted(relations, office));
      entry(
          out,
          "xl/workbook.xml",
          "<workbook %s xmlns:r=\"%s\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
              .formatted(MAIN, office));
      entry(
          out,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"%s/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\"%s/styles\" Target=\"styles.xml\"/></Relationships>"
              .formatted(relations, office, office, office));
      entry(out, "xl/sharedStrings.xml", "<sst %s>%s</sst>".formatted(MAIN, texts));
      if (!styles.isEmpty()) {
        entry(out, "xl/styles.xml", styles);
      }
      entry(
          out,
          "xl/worksheets/sheet1.xml",
          "<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    }
    return Workbooks.read(file);
  }

  private static void entry(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text;
    out.write(xml.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  @Test
  void signsThatXmlCannotHoldAreWrittenByTheirNumbers() throws IOException {
    // ECMA-376, 18.9 ST_Xstring: _xHHHH_ is a sign, and _x005F_ the underscore that begins no sign.
    List<SourceRow> rows =
        read(
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
            <c r="C1" t="inlineStr"><is><t>c_x00E0_</t></is></c><c r="D1" t="s"><v>2</v></c></row>
            """,
            "<si><t>Ba_x000D_\nĐình</t></si><si><t>a_x005F_x000D_b _xZZ_</t></si>"
                + "<si><r><t>x_x000D_</t></r><r><rPr><strike/><rFont val=\".VnTime\"/></rPr><t>y</t></r></si>",
            "");
    assertEquals(
        List.of("Ba\r\nĐình", "a_x000D_b _xZZ_", "cà", "x\ry"),
        rows.get(0).cells().stream().map(SourceCell::text).toList());
  }

  @Test
  void aWholeWorkbookOfAnotherDialectIsNotCalledDamaged() throws IOException {
    String day = "<row r=\"1\"><c r=\"A1\" s=\"0\" t=\"d\"><v>2018-12-10T00:00:00</v></c></row>";
    RefusedFileException dates = assertThrows(RefusedFileException.class, () -> read(day, "", ""));
    assertEquals(
        "Cannot read a.xlsx: its dates are kept as texts of ISO 8601, which hoi does not read. Open"
            + " it in Excel, save it as \"Excel Workbook (*.xlsx)\" and send that file."
            + " (file-format)",
        dates.sentence("a.xlsx"));
    Path file = folder.resolve("strict.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(
          out,
          "xl/workbook.xml",
          "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\""
              + " conformance=\"strict\"/>");
    }
    RefusedFileException strict =
        assertThrows(RefusedFileException.class, () -> Workbooks.read(file));
    assertEquals(
        "Cannot read b.xlsx: it was saved as \"Strict Open XML\", which hoi does not read. Open it"
            + " in Excel, save it as \"Excel Workbook (*.xlsx)\" and send that file. (file-format)",
        strict.sentence("b.xlsx"));
    assertEquals(
        "Không nhận tệp b.xlsx: tệp được lưu ở dạng “Strict Open XML”, hoi không đọc dạng này. Mở"
            + " bằng Excel, lưu dưới dạng “Excel Workbook (*.xlsx)” rồi gửi tệp đó. (file-format)",
        strict.sentenceVi("b.xlsx"));
  }

  @Test
  void textsStandInTheCellOrAreSharedInParts() throws IOException {
    List<SourceRow> rows =
        read(
            "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Phường Phúc Xá</t></is></c>"
                + "<c r=\"B3\" t=\"s\"><v>1</v></c>"
                + "<c r=\"D3\" t=\"str\"><f>\"a\"</f><v>Khá</v></c></row>",
            "<si><t>x</t></si><si><r><t>Phường </t></r><r><rPr><b/></rPr><t>Trúc Bạch</t></r></si>",
            "");
    assertEquals("A3 B3 D3", addresses(rows.get(0)));
    assertEquals("Phường Phúc Xá", rows.get(0).text(0));
    assertEquals("Phường Trúc Bạch", rows.get(0).text(1));
    assertEquals("Khá", rows.get(0).text(3));
  }

  @Test
  void aWorkbookWithoutFormatsOfCellsIsRead() throws IOException {
    String rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>43101</v></c></row>";
    SourceRow row = read(rows, "<si><t>Phường Phúc Xá</t></si>", "", "").get(0);
    assertEquals("Phường Phúc Xá", row.text(0));
    assertEquals("43101", row.text(1));
    // Excel counts 1 January 2018 as day 43101.
    assertEquals(LocalDate.of(2018, 1, 1), Objects.requireNonNull(row.cell(1)).date());
    assertEquals(
        FileRule.FILE_BROKEN,
        assertThrows(RefusedFileException.class, () -> read(rows, "", "", "styles")).rule());
  }

  /** Excel saves the result of =IF(B9="","",1) so; other programs save no result of a formula. */
  @Test
  void aFormulaThatGivesAnEmptyTextIsABlankCellAndOneWithoutResultIsNot() throws IOException {
    String blank = "<c r=\"%s\" t=\"str\"><f>IF(B9=&quot;&quot;,&quot;&quot;,1)</f><v></v></c>";
    List<SourceRow> rows =
        read(
            "<row r=\"1\"><c r=\"A1\"><v>7</v></c>"
                + blank.formatted("B1")
                + "<c r=\"C1\"><f>1+1</f><v></v></c><c r=\"D1\" t=\"str\"><f>A9</f></c></row>"
                + "<row r=\"2\">"
                + blank.formatted("A2")
                + "</row><row r=\"4\">"
                + blank.formatted("A4")
                + "<c r=\"B4\"><f>1+1</f><v/></c></row>",
            "",
            "");
    assertEquals(List.of("A1 C1 D1", "B4"), rows.stream().map(StrangeXlsxTest::addresses).toList());
    assertEquals(CellKind.FORMULA_WITHOUT_VALUE, rows.get(0).cells().get(1).kind());
    assertEquals(CellKind.FORMULA_WITHOUT_VALUE, rows.get(0).cells().get(2).kind());
    assertEquals(CellKind.FORMULA_WITHOUT_VALUE, rows.get(1).cells().get(0).kind());
  }

  @Test
  void aPartOfATextThatIsStruckOutIsToldAmongHowManyTextsEver() throws IOException {
    String others =
        IntStream.range(0, 1_300_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
    String text = "<r><rPr><strike/></rPr><t>7</t></r><r><t>50</t></r>";
    List<SourceRow> rows =
        read(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
            "<!--" + others + "--><si>" + text + "</si>",
            "");
    assertEquals(CellKind.STRUCK, rows.get(0).cells().get(0).kind());
  }

  private static String addresses(SourceRow row) {
    return String.join(" ", row.cells().stream().map(c -> row.address(c.column())).toList());
  }

  @Test
  void rowsAndCellsWithoutAnAddressFollowEachOther() throws IOException {
    List<SourceRow> rows =
        read(
            "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c>"
                + "<c><v>4</v></c></row><row><c><v>5</v></c></row>",
            "",
            "");
    assertEquals("A1 B1", addresses(rows.get(0)));
    assertEquals("C5 D5", addresses(rows.get(1)));
    assertEquals("A6", addresses(rows.get(2)));
    assertEquals("4", rows.get(1).text(3));
  }

  /** Which of the two values counts nobody can tell; Excel calls such a file damaged, too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <row r="3"><c r="B3"><v>1</v></c><c r="C3"><v>2</v></c><c r="B3"><v>4</v></c></row>|B3
          <row r="3"><c r="B3"><v>1</v></c><c r="A3"/><c><v>4</v></c></row>|B3
          <row r="3"><c r="C3"><v>1</v></c></row><row r="3"><c r="C3"><v>4</v></c></row>|C3
          <row r="3"><c r="C3"><v>1</v></c></row><row/><row r="3"><c r="AB3"><v>4</v></c></row>|AB3
          """)
  void aCellThatIsThereTwiceRefusesTheFile(String rows, String cell) {
    RefusedFileException twice = assertThrows(RefusedFileException.class, () -> read(rows, "", ""));
    assertEquals(
        "Không nhận tệp a.xlsx: trang tính thứ 1 ghi hai lần ô "
            + cell
            + " hoặc cả dòng của ô này, nên không rõ giá trị nào đúng. Mở bằng Excel, kiểm tra ô"
            + " này, lưu thành tệp mới rồi gửi tệp đó. (file-broken)",
        twice.sentenceVi("a.xlsx"));
    assertEquals(
        "Cannot read a.xlsx: its sheet 1 gives the cell "
            + cell
            + ", or the whole row of it, twice, so nobody can tell which value is right. Open it in"
            + " Excel, look at this cell, save it as a new file and send that one. (file-broken)",
        twice.sentence("a.xlsx"));
  }

  /** Excel calls such a file damaged, too; read as it comes, the row of a record would be wrong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <row r="3"><c r="B3"><v>1</v></c></row><row r="4"><c r="B9"><v>2</v></c></row>|B9
          <row r="30"><c r="B3"><v>1</v></c></row>|B3
          <row r="5"><c r="B5"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>|B3
          <row r="5"><c><v>1</v></c></row><row r="3"><c><v>2</v></c></row>|3
          """)
  void aCellOutOfItsPlaceRefusesTheFile(String rows, String cell) {
    RefusedFileException refused =
        assertThrows(RefusedFileException.class, () -> read(rows, "", ""));
    assertEquals(
        "Không nhận tệp a.xlsx: trang tính thứ 1 ghi ô "
            + cell
            + " sai vị trí, nên không rõ ô này thuộc dòng nào. Mở bằng Excel, kiểm tra dòng này,"
            + " lưu thành tệp mới rồi gửi tệp đó. (file-broken)",
        refused.sentenceVi("a.xlsx"));
    assertEquals(
        "Cannot read a.xlsx: its sheet 1 gives the cell "
            + cell
            + " out of its place, so nobody can tell to which row it belongs. Open it in Excel,"
            + " look at this row, save it as a new file and send that one. (file-broken)",
        refused.sentence("a.xlsx"));
  }

  @Test
  void aDateIsToldByItsFormatHoweverItIsWritten() throws IOException {
    String[] formats = {
      "dd/mm/yyyy",
      "[$-1000000]dd\\/mm\\/yyyy",
      "[$-42A]dd mmmm yyyy",
      "\"ngày \"d\" tháng \"m\" năm \"yyyy",
      "dd\\-mm\\-yyyy;@",
      "yyyy\\.mm\\.dd"
    };
    StringBuilder styles = new StringBuilder("<numFmts>");
    StringBuilder cells = new StringBuilder("<row r=\"1\">");
    StringBuilder looks = new StringBuilder("<cellXfs><xf numFmtId=\"0\"/>");
    for (int i = 0; i < formats.length; i++) {
      String code = formats[i].replace("\"", "&quot;");
      styles.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(170 + i, code));
      looks.append("<xf numFmtId=\"%d\"/>".formatted(170 + i));
      cells.append("<c r=\"%c1\" s=\"%d\"><v>43137</v></c>".formatted('A' + i, i + 1));
    }
    List<SourceRow> rows =
        read(
            cells.append("</row>").toString(),
            "",
            styles.append("</numFmts>").append(looks).append("</cellXfs>").toString());
    for (int i = 0; i < formats.length; i++) {
      assertEquals("6/2/2018", rows.get(0).text(i), formats[i]);
    }
  }

  @Test
  void aPercentSignThatIsOnlyWrittenBehindANumberDoesNotMakeItAHundredTimesMore()
      throws IOException {
    List<SourceRow> rows =
        read(
            "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>12.5</v></c><c r=\"B1\" s=\"1\"><v>12.5</v></c>"
                + "<c r=\"C1\" s=\"2\"><v>0.125</v></c></row>",
            "",
            "<numFmts><numFmt numFmtId=\"170\" formatCode=\"0.0&quot;%&quot;\"/>"
                + "<numFmt numFmtId=\"171\" formatCode=\"0.0\\%\"/></numFmts><cellXfs>"
                + "<xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"10\"/></cellXfs>");
    assertEquals("12.5", rows.get(0).text(0));
    assertEquals("12.5", rows.get(0).text(1));
    assertEquals("12.5%", rows.get(0).text(2));
  }
}
