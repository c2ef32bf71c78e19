package vn.hoi.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the revision of a report in titles and file names ({@code lần 2}). Much else is numbered
 * that way, such as congresses; so only what stands behind a period, behind a word for sending or
 * correcting, in brackets or by itself counts.
 */
public final class RevisionText {
  private static final String NUMBER =
      "lan (?:thu (\\d{1,2}|nhat|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi)|(\\d{1,2}|hai|ba|bon))\\b";

  private static final Pattern BEHIND_A_HALF =
      Pattern.compile("(?:thang (?:dau|cuoi) nam \\d{4}|\\b\\d{4}(?:h[12]|q[1-4])) " + NUMBER);

  private static final Pattern BEHIND_A_YEAR = Pattern.compile("\\b(?:19|20)\\d{2} " + NUMBER);

  private static final Pattern BEHIND_A_WORD =
      Pattern.compile(
          "\\b(?:bao cao|ban sua|sua|sua doi|chinh sua|dinh chinh|dieu chinh|bo sung|cap nhat|gui"
              + "|gui lai|nop|nop lai) "
              + NUMBER);

  private static final Pattern BY_ITSELF =
      Pattern.compile(
          "(?:(?:ban|bao|cao|da|duoc|sua|doi|chinh|dinh|dieu|bo|sung|cap|nhat|gui|nop|lai|so|lieu)"
              + " )*"
              + NUMBER
              + "(?: (?:ngay|gui|sua|bo sung|dinh chinh|6 thang|sau thang|\\d).*)?");

  /** What is held again and again and numbered, without being a report. */
  private static final Pattern OCCASION =
      Pattern.compile(
          "\\b(?:dai hoi|hoi nghi|hoi thi|hoi thao|hoi dien|ky hop|cuoc hop|ky niem|lien hoan)\\b");

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("nhat", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("tu", 4),
          Map.entry("bon", 4),
          Map.entry("nam", 5),
          Map.entry("sau", 6),
          Map.entry("bay", 7),
          Map.entry("tam", 8),
          Map.entry("chin", 9),
          Map.entry("muoi", 10));

  private RevisionText() {}

  /** The highest revision that the titles name, line by line; 1 when they name none. */
  public static int inTitles(List<String> titles) {
    int highest = 1;
    String before = "";
    for (String title : titles) {
      highest = Math.max(highest, inLine(before, title));
      before = title;
    }
    return highest;
  }

  /** The revision that the path of a file names; 1 when it names none. */
  public static int inName(String path) {
    String withoutEnding = path.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    return inTitles(List.of(withoutEnding.split("/", -1)));
  }

  /**
   * The revision named in a line.
   *
   * @param before the line above, where a title of two lines may have begun
   */
  private static int inLine(String before, String line) {
    int highest = 1;
    String read = VietnameseText.fold(before);
    for (String piece : pieces(line)) {
      highest = Math.max(highest, of(BEHIND_A_WORD, piece));
      Matcher itself = BY_ITSELF.matcher(piece);
      if (itself.matches() && !OCCASION.matcher(read).find()) {
        highest = Math.max(highest, number(itself));
      }
      read = piece;
    }
    String whole = VietnameseText.fold(line);
    highest = Math.max(highest, of(BEHIND_A_HALF, whole));
    return OCCASION.matcher(whole).find() ? highest : Math.max(highest, of(BEHIND_A_YEAR, whole));
  }

  /** What stands outside brackets and in them, folded. */
  private static List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    for (String piece : line.split("[()\\[\\]]", -1)) {
      String folded = VietnameseText.fold(piece);
      if (!folded.isEmpty()) {
        pieces.add(folded);
      }
    }
    return pieces;
  }

  private static int of(Pattern pattern, String text) {
    int highest = 1;
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      highest = Math.max(highest, number(m));
    }
    return highest;
  }

  private static int number(Matcher m) {
    @Nullable String behindThu = m.group(1);
    String said = behindThu == null ? m.group(2) : behindThu;
    Integer word = WORDS.get(said);
    return word == null ? Integer.parseInt(said) : word;
  }
}
