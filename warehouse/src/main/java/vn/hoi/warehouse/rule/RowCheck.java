package vn.hoi.warehouse.rule;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A rule that one row keeps or breaks. A comparison with a figure that is missing is not broken:
 * that it is missing is a rule of its own.
 */
public sealed interface RowCheck extends Check {
  /** The condition of SQL that a row which breaks the rule fulfils. */
  String broken();

  /** An expression of SQL for the name of the column to look at first. */
  String subject();

  /** An expression of SQL that shows the figures, the same in every language. */
  String detail();

  @Override
  default boolean ofOneFile() {
    return true;
  }

  /** Each of the columns has a value. */
  record NotNull(List<String> columns) implements RowCheck {
    public NotNull {
      columns = List.copyOf(columns);
    }

    @Override
    public String broken() {
      return columns.stream().map(c -> Sql.whole(c) + " is null").collect(joining(" or "));
    }

    @Override
    public String subject() {
      return columns.stream()
          .map(c -> "when " + Sql.whole(c) + " is null then " + Sql.literal(c))
          .collect(joining(" ", "case ", " end"));
    }

    @Override
    public String detail() {
      return columns.stream()
          .map(c -> "case when " + Sql.whole(c) + " is null then " + Sql.literal(c) + " end")
          .collect(joining(", ", "concat_ws(', ', ", ")"));
    }
  }

  /** A figure lies between two bounds, which are inside. */
  record Range(String column, Optional<BigDecimal> min, Optional<BigDecimal> max)
      implements RowCheck {
    @Override
    public String broken() {
      String low = min.map(m -> Sql.whole(column) + " < " + m.toPlainString()).orElse("false");
      String high = max.map(m -> Sql.whole(column) + " > " + m.toPlainString()).orElse("false");
      return low + " or " + high;
    }

    @Override
    public String subject() {
      return Sql.literal(column);
    }

    @Override
    public String detail() {
      return Sql.text(column);
    }
  }

  /** A value is one of a few. */
  record OneOf(String column, List<String> values) implements RowCheck {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public String broken() {
      // Both as people write them: 1 is 1.0000 among decimals.
      return values.stream()
          .map(Sql::literal)
          .map(Sql::text)
          .collect(
              joining(
                  ", ", "(" + column + ") is not null and " + Sql.text(column) + " not in (", ")"));
    }

    @Override
    public String subject() {
      return Sql.literal(column);
    }

    @Override
    public String detail() {
      return Sql.text(column);
    }
  }

  /** A value stands in a column of another table, which needs all files. */
  record Reference(String column, String table, String key) implements RowCheck {
    @Override
    public String broken() {
      return column
          + " is not null and not exists (select 1 from "
          + table
          + " as other where other."
          + key
          + " = t."
          + column
          + ")";
    }

    @Override
    public String subject() {
      return Sql.literal(column);
    }

    @Override
    public String detail() {
      return Sql.text(column);
    }

    @Override
    public boolean ofOneFile() {
      return false;
    }
  }

  /** Parts add up to a total, give or take a tolerance. */
  record SumToTotal(List<String> parts, String total, long tolerance) implements RowCheck {
    public SumToTotal {
      parts = List.copyOf(parts);
    }

    @Override
    public String broken() {
      return parts.stream().map(Sql::whole).collect(joining(" + ", "abs(", ""))
          + " - "
          + Sql.whole(total)
          + ") > "
          + tolerance;
    }

    @Override
    public String subject() {
      return Sql.literal(total);
    }

    @Override
    public String detail() {
      return parts.stream().map(Sql::text).collect(joining(" || ' + ' || "))
          + " || ' ≠ ' || "
          + Sql.text(total);
    }
  }

  /** A figure is no less than another. */
  record AtLeast(String left, String right) implements RowCheck {
    @Override
    public String broken() {
      return Sql.whole(left) + " < " + Sql.whole(right);
    }

    @Override
    public String subject() {
      return Sql.literal(right);
    }

    @Override
    public String detail() {
      return Sql.text(left) + " || ' < ' || " + Sql.text(right);
    }
  }

  /**
   * Where one condition of SQL holds, so does another; where the other is unknown nothing is
   * broken.
   */
  record WhenThen(String when, String then, String column) implements RowCheck {
    @Override
    public String subject() {
      return Sql.literal(column);
    }

    @Override
    public String broken() {
      return "(" + when + ") and not (" + then + ")";
    }

    @Override
    public String detail() {
      return Sql.text(column);
    }
  }

  /** What there was, plus what came, less what went, is what there is. */
  record StockFlow(String opening, List<String> in, List<String> out, String closing)
      implements RowCheck {
    public StockFlow {
      in = List.copyOf(in);
      out = List.copyOf(out);
    }

    @Override
    public String broken() {
      return flows(" + ", " - ", Sql::whole) + " <> " + Sql.whole(closing);
    }

    @Override
    public String subject() {
      return Sql.literal(closing);
    }

    @Override
    public String detail() {
      return flows(" || ' + ' || ", " || ' − ' || ", Sql::text)
          + " || ' ≠ ' || "
          + Sql.text(closing);
    }

    private String flows(String plus, String minus, UnaryOperator<String> figure) {
      StringBuilder text = new StringBuilder(figure.apply(opening));
      in.forEach(c -> text.append(plus).append(figure.apply(c)));
      out.forEach(c -> text.append(minus).append(figure.apply(c)));
      return text.toString();
    }
  }
}
