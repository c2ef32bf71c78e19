package vn.hoi.jobs.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of persons that no value shows and that a reader gets by taking shown counts of a place
 * from each other, such as those who took part before the last year only: {@code n(G09) -
 * n(G09.last_year)}. Disclosure control protects it like a count that is shown.
 *
 * @param terms the counts, with their signs
 */
public record Remainder(List<Term> terms) {
  /**
   * A count.
   *
   * @param indicator the indicator that shows it
   * @param category the category that does
   * @param below whether it is the denominator
   * @param sign 1 or -1
   */
  public record Term(String indicator, String category, boolean below, int sign) {
    @Override
    public String toString() {
      return (below ? "d(" : "n(") + indicator + (category.isEmpty() ? "" : "." + category) + ")";
    }
  }

  private static final Pattern TERM =
      Pattern.compile("\\s*([+-]?)\\s*([nd])\\(([A-Z][0-9]{2})(?:\\.([^()\\s]+))?\\)\\s*");

  public Remainder {
    terms = List.copyOf(terms);
  }

  /** What stands in a definition; empty when it is not written in this way. */
  static Optional<Remainder> read(String text) {
    List<Term> terms = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Matcher term = TERM.matcher(text);
    int at = 0;
    while (at < text.length()) {
      term.region(at, text.length());
      boolean first = terms.isEmpty();
      if (!term.lookingAt() || (!first && term.group(1).isEmpty())) {
        return Optional.empty();
      }
      String category = term.group(4) == null ? "" : term.group(4);
      int sign = term.group(1).equals("-") ? -1 : 1;
      Term found = new Term(term.group(3), category, term.group(2).equals("d"), sign);
      if (!seen.add(found.toString())) {
        return Optional.empty();
      }
      terms.add(found);
      at = term.end();
    }
    return terms.size() < 2 ? Optional.empty() : Optional.of(new Remainder(terms));
  }

  /** Those below the line who are not above it. */
  static Remainder below(String indicator, String category) {
    return new Remainder(
        List.of(new Term(indicator, category, true, 1), new Term(indicator, category, false, -1)));
  }
}
