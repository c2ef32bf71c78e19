package vn.hoi.ingest.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.LegacyEncoding;
import vn.hoi.ingest.text.LegacyText;

/** The fonts of an .xls's cells. */
final class XlsFonts {
  private final List<Integer> fontOfStyle = new ArrayList<>();
  private final List<@Nullable LegacyEncoding> fonts = new ArrayList<>();
  private final BitSet struck = new BitSet();

  void font(FontRecord font) {
    struck.set(fonts.size(), font.isStruckout());
    fonts.add(LegacyEncoding.ofFont(font.getFontName()));
  }

  void style(ExtendedFormatRecord style) {
    fontOfStyle.add((int) style.getFontIndex());
  }

  /** A text of a cell with this style as people saw it. */
  String read(int style, String text) {
    return LegacyText.read(text, ofStyle(style));
  }

  /** A text of which parts may have fonts of their own. */
  String read(int style, UnicodeString text) {
    return text.getFormatRunCount() == 0
        ? read(style, text.getString())
        : runs(text).read(ofStyle(style));
  }

  /** Whether cells with this style are struck out. */
  boolean isStruck(int style) {
    return style >= 0 && style < fontOfStyle.size() && isStruckFont(fontOfStyle.get(style));
  }

  /** Whether a part of a text is struck out, or the cell that it stands in. */
  boolean isStruck(int style, UnicodeString text) {
    for (int i = 0; i < text.getFormatRunCount(); i++) {
      if (isStruckFont(text.getFormatRun(i).getFontIndex())) {
        return true;
      }
    }
    return isStruck(style);
  }

  private boolean isStruckFont(int index) {
    return struck.get(Math.max(0, place(index)));
  }

  private @Nullable LegacyEncoding ofStyle(int style) {
    return style >= 0 && style < fontOfStyle.size() ? of(fontOfStyle.get(style)) : null;
  }

  private @Nullable LegacyEncoding of(int index) {
    int place = place(index);
    return place >= 0 && place < fonts.size() ? fonts.get(place) : null;
  }

  /** The format counts its fonts without a number 4. */
  private static int place(int index) {
    return index > 4 ? index - 1 : index;
  }

  private FontRuns runs(UnicodeString text) {
    List<FontRuns.Run> runs = new ArrayList<>();
    String all = text.getString();
    int from = 0;
    FontRuns.Own own = FontRuns.Own.CELL;
    LegacyEncoding font = null;
    for (int i = 0; i < text.getFormatRunCount(); i++) {
      int at = Math.min(text.getFormatRun(i).getCharacterPos(), all.length());
      if (at > from) {
        runs.add(new FontRuns.Run(all.substring(from, at), own, font));
        from = at;
      }
      own = FontRuns.Own.RUN;
      font = of(text.getFormatRun(i).getFontIndex());
    }
    runs.add(new FontRuns.Run(all.substring(from), own, font));
    return new FontRuns(runs, false);
  }
}
