package vn.hoi.cli.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.hoi.warehouse.Problem;

/** Reads a query that another program pipes in. */
final class StandardInput {
  private StandardInput() {}

  static String read() {
    try {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot read the query from standard input.", e);
    }
  }
}
