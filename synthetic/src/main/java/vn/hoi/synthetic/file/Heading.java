package vn.hoi.synthetic.file;

import java.util.List;

/**
 * A heading of a printed table.
 *
 * @param parts headings of the columns below it; empty when it stands over one column
 * @param width of each column, in characters
 */
record Heading(String title, List<String> parts, double width, String align) {
  static Heading left(String title, double width) {
    return new Heading(title, List.of(), width, "left");
  }

  static Heading centre(String title, double width) {
    return new Heading(title, List.of(), width, "center");
  }

  static Heading right(String title, double width) {
    return new Heading(title, List.of(), width, "right");
  }

  static Heading over(String title, List<String> parts, double width) {
    return new Heading(title, parts, width, "right");
  }

  /** The words that name each column: the lowest heading over it. */
  static List<String> leaves(List<Heading> headings) {
    return headings.stream()
        .flatMap(h -> h.parts.isEmpty() ? List.of(h.title).stream() : h.parts.stream())
        .toList();
  }

  int columns() {
    return Math.max(1, parts.size());
  }
}
