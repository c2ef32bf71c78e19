package vn.hoi.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers in what commands say about their work. */
public final class Counts {
  private Counts() {}

  /** A whole number with commas, such as 8,053,663. */
  public static String of(long number) {
    return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }

  /** A number with a word that follows it: 1 file, 2 files. */
  public static String of(long number, String one, String more) {
    return of(number) + " " + (number == 1 ? one : more);
  }
}
