package vn.hoi.ingest.returns;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;

/**
 * Colours cells yellow by a conditional format that is always true. It lies over the sender's own
 * colour, which shows again when it is taken off, and its formula tells that it is ours, whatever
 * program saved the workbook in between.
 */
final class MarkColour {
  private static final String FORMULA = "\"hoi: cần sửa\"=\"hoi: cần sửa\"";

  /** What a record of an .xls has room for, and more. */
  private static final int MOST_CELLS = 500;

  private MarkColour() {}

  static void put(Sheet sheet, List<Cell> cells) {
    SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formats.createConditionalFormattingRule(FORMULA);
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(IndexedColors.YELLOW.getIndex());
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    for (int from = 0; from < cells.size(); from += MOST_CELLS) {
      CellRangeAddress[] places =
          cells.subList(from, Math.min(from + MOST_CELLS, cells.size())).stream()
              .map(MarkColour::place)
              .toArray(CellRangeAddress[]::new);
      formats.addConditionalFormatting(places, rule);
    }
    if (sheet instanceof XSSFSheet zipped) {
      raise(zipped.getCTWorksheet().getConditionalFormattingList());
    }
  }

  /** Ours before the sender's own rules, which may colour the same cells. */
  private static void raise(List<CTConditionalFormatting> formats) {
    int ours = 0;
    for (CTConditionalFormatting format : formats) {
      for (CTCfRule rule : format.getCfRuleList()) {
        boolean isOurs = rule.sizeOfFormulaArray() == 1 && FORMULA.equals(rule.getFormulaArray(0));
        rule.setPriority(isOurs ? ++ours : rule.getPriority() + formats.size());
      }
    }
  }

  private static CellRangeAddress place(Cell cell) {
    return new CellRangeAddress(
        cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex());
  }

  static void clear(Sheet sheet) {
    SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
      ConditionalFormatting format = formats.getConditionalFormattingAt(i);
      List<Integer> ours = new ArrayList<>();
      for (int r = format.getNumberOfRules() - 1; r >= 0; r--) {
        if (FORMULA.equals(format.getRule(r).getFormula1())) {
          ours.add(r);
        }
      }
      if (ours.size() == format.getNumberOfRules()) {
        formats.removeConditionalFormatting(i);
      } else if (!ours.isEmpty()) {
        keepOthers(sheet, i, ours);
      }
    }
  }

  /** Excel puts rules for the same cells together: the sender's stay. */
  private static void keepOthers(Sheet sheet, int place, List<Integer> ours) {
    if (sheet instanceof XSSFSheet zipped) {
      var format = zipped.getCTWorksheet().getConditionalFormattingArray(place);
      ours.forEach(format::removeCfRule);
      return;
    }
    SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    ConditionalFormatting format = formats.getConditionalFormattingAt(place);
    List<ConditionalFormattingRule> others = new ArrayList<>();
    for (int r = 0; r < format.getNumberOfRules(); r++) {
      if (!ours.contains(r)) {
        others.add(format.getRule(r));
      }
    }
    CellRangeAddress[] cells = format.getFormattingRanges();
    formats.removeConditionalFormatting(place);
    formats.addConditionalFormatting(cells, others.toArray(ConditionalFormattingRule[]::new));
  }
}
