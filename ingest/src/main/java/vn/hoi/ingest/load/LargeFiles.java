package vn.hoi.ingest.load;

/**
 * Which text files are read in parts, on all cores.
 *
 * @param atLeast their size in bytes; smaller files are read row by row
 * @param part the size of a part: big enough that a table file is worth opening, small enough that
 *     all cores get work; never a matter of how many cores there are, because each part becomes a
 *     table file
 */
record LargeFiles(long atLeast, int part) {
  static final LargeFiles STANDARD = new LargeFiles(8L << 20, 32 << 20);

  LargeFiles {
    if (atLeast < 0 || part < 1) {
      throw new IllegalArgumentException("No size: " + atLeast + ", " + part);
    }
  }
}
