package vn.hoi.cli.sql;

import java.util.Locale;

/** How an answer is written. */
public enum OutputFormat {
  /** Aligned columns, for a person. */
  TABLE,
  /** RFC 4180, every value exactly as it is, for a program. */
  CSV,
  /** A list of objects. */
  JSON,
  /** A table of Markdown, for a document. */
  MARKDOWN;

  /** As it is typed, which is what completion offers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  AnswerWriter writer(Appendable out, int shownRows) {
    return switch (this) {
      case TABLE -> new TableWriter(out, shownRows);
      case CSV -> new CsvWriter(out);
      case JSON -> new JsonWriter(out);
      case MARKDOWN -> new MarkdownWriter(out);
    };
  }
}
