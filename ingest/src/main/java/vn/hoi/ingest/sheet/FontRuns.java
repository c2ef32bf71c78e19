package vn.hoi.ingest.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.LegacyEncoding;
import vn.hoi.ingest.text.LegacyText;

/**
 * A text of which parts have fonts of their own.
 *
 * @param runs the parts in order
 * @param struck whether one of them is struck out
 */
record FontRuns(List<Run> runs, boolean struck) {
  /**
   * A part.
   *
   * @param own whether it has a font of its own; else that of the cell counts
   * @param font what that font stands for; null when it is one of Unicode
   */
  record Run(String text, Own own, @Nullable LegacyEncoding font) {}

  /** Whose font counts. */
  enum Own {
    RUN,
    CELL
  }

  FontRuns {
    runs = List.copyOf(runs);
  }

  /** The text as people saw it in a cell with this font. */
  String read(@Nullable LegacyEncoding cell) {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(LegacyText.read(run.text(), run.own() == Own.RUN ? run.font() : cell));
    }
    return text.toString();
  }
}
