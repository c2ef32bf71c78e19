package vn.hoi.cli.sql;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the answer of a query: the columns, then row by row, then the end. */
public interface AnswerWriter {
  /**
   * A column of an answer.
   *
   * @param name as the query names it
   * @param number whether its values are numbers
   */
  record AnswerColumn(String name, boolean number) {}

  /** Begins with the columns. */
  void begin(List<AnswerColumn> columns) throws IOException;

  /**
   * Takes the next row; its values are texts, or null where SQL says NULL.
   *
   * @return whether the writer wants more rows
   */
  boolean row(List<@Nullable String> values) throws IOException;

  /** Ends; nothing more is coming. */
  void end() throws IOException;
}
