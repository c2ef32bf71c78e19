package vn.hoi.ingest.load;

/**
 * Says that a text file holds something that only the reading row by row understands, such as a
 * field over several lines. Carries nothing of the file.
 */
final class Unfit extends RuntimeException {
  Unfit(String why) {
    super(why, null, false, false);
  }
}
