package vn.hoi.ingest.unit;

/** Whether two folded names differ by a slip of the pen: used for advice, never for a decision. */
final class Likeness {
  private static final int SLIPS = 2;

  private Likeness() {}

  static boolean isNear(String a, String b) {
    return Math.abs(a.length() - b.length()) <= SLIPS && distance(a, b) <= SLIPS;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
