package vn.hoi.cli.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          .tables                       | true
          select 1;                     | true
          select 1                      | false
          select ';                     | false
          select ';';                   | true
          select 'it''s;' ;             | true
          select "a;                    | false
          select 1 -- done;             | false
          select 1; -- done             | true
          select 1 /* ; */              | false
          select 1; /* and more */      | true
          select 1; /* and more         | false
          """)
  void aQueryEndsWithASemicolonOutsideQuotesAndComments(String text, boolean whole) {
    assertEquals(whole, StatementParser.isWhole(text));
  }
}
