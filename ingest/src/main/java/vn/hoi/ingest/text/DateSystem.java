package vn.hoi.ingest.text;

/** The day a workbook counts its dates from. */
public enum DateSystem {
  /** Excel for Windows: 1 is 1/1/1900, and 29/2/1900 is counted although it never was. */
  FROM_1900,
  /** Excel for the Macintosh: 0 is 1/1/1904. */
  FROM_1904
}
