package vn.hoi.ingest.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the sheet that hoi adds to a return workbook is known when the workbook comes back. */
public final class ReturnMark {
  /** How its name begins. */
  public static final String SHEET = "Cần sửa";

  private static final String PREFIX = "hoi-return/1 ";

  private ReturnMark() {}

  /** The text of the sheet's first cell. */
  public static String of(String fileId) {
    return PREFIX + fileId;
  }

  /**
   * Which file a sheet is the list of corrections for, by its first rows; null when it is none of
   * ours.
   */
  public static @Nullable String fileId(List<SourceRow> head) {
    String first = head.isEmpty() || head.get(0).sheet() == null ? "" : head.get(0).text(0);
    return fileId(first);
  }

  /** The same by the text of the first cell. */
  public static @Nullable String fileId(String first) {
    return first.matches(PREFIX + "[0-9a-f]{16}") ? first.substring(PREFIX.length()) : null;
  }
}
