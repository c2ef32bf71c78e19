package vn.hoi.ingest.returns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;

/** What a sender sees who opens a return workbook. */
final class ReturnLook {
  private ReturnLook() {}

  static void open(Path file, Consumer<Workbook> look) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      look.accept(workbook);
    }
  }

  static Cell cell(Sheet sheet, String address) {
    CellReference at = new CellReference(address);
    return sheet.getRow(at.getRow()).getCell(at.getCol());
  }

  /** The cells over which a yellow conditional format lies. */
  static List<String> yellow(Sheet sheet) {
    var formats = sheet.getSheetConditionalFormatting();
    return IntStream.range(0, formats.getNumConditionalFormattings())
        .mapToObj(formats::getConditionalFormattingAt)
        .filter(ReturnLook::isYellow)
        .flatMap(format -> Stream.of(format.getFormattingRanges()))
        .flatMap(range -> StreamSupport.stream(range.spliterator(), false))
        .map(CellAddress::formatAsString)
        .sorted()
        .toList();
  }

  private static boolean isYellow(ConditionalFormatting format) {
    var pattern = format.getRule(0).getPatternFormatting();
    return pattern != null
        && pattern.getFillBackgroundColor() == IndexedColors.YELLOW.getIndex()
        && format.getNumberOfRules() == 1;
  }
}
