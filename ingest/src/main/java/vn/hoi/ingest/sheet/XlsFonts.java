package vn.hoi.ingest.sheet;

import java.util.ArrayList;
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

  void font(FontRecord font) {
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

  private @Nullable LegacyEncoding ofStyle(int style) {
    return style >= 0 && style < fontOfStyle.size() ? of(fontOfStyle.get(style)) : null;
  }

  /** The format counts its fonts without a number 4. */
  private @Nullable LegacyEncoding of(int index) {
    int place = index > 4 ? index - 1 : index;
    return place >= 0 && place < fonts.size() ? fonts.get(place) : null;
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
    return new FontRuns(runs);
  }
}
