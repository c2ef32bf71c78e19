package vn.hoi.ingest.sheet;

/**
 * How much a file may grow while it is read. A workbook is a zip file, and a zip file of a few
 * kilobytes can unfold to terabytes.
 *
 * @param zipEntries files inside the workbook
 * @param inflatedBytes all of them together, unfolded
 * @param sharedTextBytes the list of shared texts, unfolded, which is held in memory
 * @param ratio unfolded to packed size of one of them, looked at beyond {@link #FREE_BYTES}
 * @param xlsBytes size of an .xls, which is held in memory
 */
public record ReadLimits(
    int zipEntries, long inflatedBytes, long sharedTextBytes, int ratio, long xlsBytes) {
  /** Small files may be packed as tightly as they like. */
  static final long FREE_BYTES = 8L << 20;

  /** Room for a million rows, and none for a bomb. */
  public static final ReadLimits STANDARD = within(Runtime.getRuntime().maxMemory());

  /**
   * What fits into a heap. Measured: 117 MiB of shared texts are read in 569 MiB and not in 455, an
   * .xls of 57 MiB in 569 and one of 75 not. Beyond it Java tidies up without end.
   *
   * @param heap its bytes
   */
  static ReadLimits within(long heap) {
    return new ReadLimits(
        2_000, 2L << 30, Math.min(128L << 20, heap / 9 * 2), 150, Math.min(96L << 20, heap / 10));
  }
}
