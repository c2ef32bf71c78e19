package vn.hoi.charts.report;

import java.util.ArrayDeque;
import java.util.Deque;
import vn.hoi.warehouse.Printable;

/**
 * Writes HTML. Every text and attribute is escaped here and nowhere else, so a name that holds
 * markup is shown and never run, and one that turns the direction of writing is seen to; only
 * {@link #trusted} writes as it stands, for parts made by this program. Elements are closed in
 * order or writing fails.
 */
final class Html {
  private final StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are name, value, name, value. */
  Html open(String tag, String... attributes) {
    tag(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Closes the element that was opened last, which must be this one. */
  Html close(String tag) {
    if (open.isEmpty() || !open.pop().equals(tag)) {
      throw new IllegalStateException("</" + tag + "> does not close the element opened last");
    }
    text.append("</").append(tag).append('>');
    if (!tag.equals("span") && !tag.equals("a") && !tag.equals("td") && !tag.equals("th")) {
      text.append('\n');
    }
    return this;
  }

  /**
   * Opens a box that scrolls sideways, also by keyboard, and tells a screen reader what it holds.
   */
  Html scroll(String label, String classes) {
    return open("div", "class", classes, "tabindex", "0", "role", "region", "aria-label", label);
  }

  /** An element without content, such as meta. */
  Html empty(String tag, String... attributes) {
    tag(tag, attributes);
    text.append('\n');
    return this;
  }

  /** An element with a text. */
  Html element(String tag, String content, String... attributes) {
    return open(tag, attributes).text(content).close(tag);
  }

  /** Text. */
  Html text(String content) {
    escape(content);
    return this;
  }

  /** Something this program made, as it stands. */
  Html trusted(String markup) {
    text.append(markup);
    return this;
  }

  private void tag(String tag, String... attributes) {
    text.append('<').append(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      text.append('"');
    }
    text.append('>');
  }

  private void escape(String content) {
    String shown = Printable.lines(content);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        case '\'' -> text.append("&#39;");
        default -> text.append(c);
      }
    }
  }

  /** The page; all elements must be closed. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("<" + open.peek() + "> is not closed");
    }
    return text.toString();
  }
}
