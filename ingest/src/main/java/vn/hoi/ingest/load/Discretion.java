package vn.hoi.ingest.load;

import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.text.Fault;
import vn.hoi.ingest.text.PersonalText;
import vn.hoi.ingest.text.VietnameseText;

/**
 * What of a file may be shown in messages and rejects. In a file of persons a name or number may
 * stand in any column by mistake; there only short figures and dates are shown, which can be
 * neither a name nor an identity number nor a phone. In other files a long number is masked where
 * it can be no figure: the sender's own return shows it in its cell.
 *
 * @param persons whether the file is about persons
 */
record Discretion(boolean persons) {
  private static final int LONGEST = 300;

  /** Fewer digits than an identity number (9) or a phone (10). */
  private static final int DIGITS = 8;

  Fault tell(ColumnDefinition column, @Nullable SourceCell cell, Fault fault) {
    String shown = raw(column, cell);
    return shown == null ? fault.aboutHidden() : fault.about(shown);
  }

  /** The text to show; null when there is none or it may not be shown. */
  @Nullable String raw(ColumnDefinition column, @Nullable SourceCell cell) {
    if (cell == null || column.personal() || (persons && !isHarmless(cell.text()))) {
      return null;
    }
    String text = masked(column.type(), VietnameseText.visible(cell.text()));
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /** The name of a sheet, which people give the names of people, too; empty when it is not told. */
  String sheet(@Nullable String name) {
    return name == null || persons ? "" : name;
  }

  private static String masked(ValueType type, String text) {
    return switch (type) {
      case MONEY, DECIMAL, PERCENT, DATE -> PersonalText.maskedFigure(text);
      case TEXT, ID, RECORD_NUMBER, LABEL, WHOLE, CHOICE, PERSON, UNIT_CODE, UNIT_NAME, DISTRICT ->
          PersonalText.masked(text);
    };
  }

  private static boolean isHarmless(String text) {
    return text.chars().noneMatch(Character::isLetter)
        && text.chars().filter(Character::isDigit).count() <= DIGITS;
  }
}
