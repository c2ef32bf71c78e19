package vn.hoi.charts.text;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with placeholders, such as {@code Năm {year}, {above} trong {known} quận …}. */
public record TextPattern(String text) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_0-9]*)\\}");

  /** The placeholders it uses, in order. */
  public Set<String> placeholders() {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /** The sentence for some facts; every placeholder must be among them. */
  public String fill(Map<String, String> facts) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found -> {
              String fact = facts.get(found.group(1));
              if (fact == null) {
                throw new IllegalArgumentException(
                    "Cannot fill `" + text + "`: nothing is known as " + found.group());
              }
              return Matcher.quoteReplacement(fact);
            });
  }
}
