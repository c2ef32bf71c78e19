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
  public static final ReadLimits STANDARD =
      new ReadLimits(2_000, 2L << 30, 128L << 20, 150, 96L << 20);
}
