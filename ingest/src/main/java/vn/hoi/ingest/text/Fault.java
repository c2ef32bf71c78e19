package vn.hoi.ingest.text;

/**
 * What is wrong with one cell and what to write instead, in both languages.
 *
 * <p>The sentences carry the placeholder {@link #VALUE} and not the text of the cell: whether that
 * text may be shown (a file of persons) is not known where the fault is found.
 */
public record Fault(RowRule rule, String vi, String en) {
  /** Stands for the offending text until {@link #about} puts it in. */
  public static final String VALUE = "{value}";

  private static final String HIDDEN_VI = "(không hiển thị)";
  private static final String HIDDEN_EN = "(not shown)";

  /** The same fault with the offending text put in, in quotation marks. */
  public Fault about(String text) {
    return with("“" + text + "”", "\"" + text + "\"");
  }

  /** The same fault for a text that nobody may write down. */
  public Fault aboutHidden() {
    return with(HIDDEN_VI, HIDDEN_EN);
  }

  private Fault with(String shownVi, String shownEn) {
    return new Fault(rule, vi.replace(VALUE, shownVi), en.replace(VALUE, shownEn));
  }
}
