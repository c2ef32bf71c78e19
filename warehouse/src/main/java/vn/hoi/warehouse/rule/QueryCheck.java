package vn.hoi.warehouse.rule;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A rule that several rows keep or break together. */
public sealed interface QueryCheck extends Check {
  /**
   * A query for the rows of a table that break the rule: the columns of the table, and {@code
   * finding_subject} and {@code finding_detail} behind them.
   */
  String broken(String table);

  @Override
  default boolean ofOneFile() {
    return false;
  }

  /** No two rows have the same values in all the columns. */
  record Unique(List<String> columns) implements QueryCheck {
    public Unique {
      columns = List.copyOf(columns);
    }

    @Override
    public String broken(String table) {
      String all = String.join(", ", columns);
      String shown = columns.stream().map(Sql::text).collect(joining(", "));
      return "select *, '%s' as finding_subject, concat_ws(', ', %s) as finding_detail from %s"
              .formatted(columns.get(0), shown, table)
          + columns.stream().map(c -> c + " is not null").collect(joining(" and ", " where ", ""))
          + " qualify count(*) over (partition by "
          + all
          + ") > 1";
    }
  }

  /** A file has at least and at most so many rows. */
  record RowCount(long least, long most) implements QueryCheck {
    @Override
    public String broken(String table) {
      return ("select source_file, cast(null as varchar) as source_sheet,"
              + " cast(null as bigint) as source_row, '' as finding_subject,"
              + " cast(count(*) as varchar) as finding_detail from %s group by source_file"
              + " having count(*) not between %s and %s")
          .formatted(table, least, most);
    }

    @Override
    public boolean ofOneFile() {
      return true;
    }

    @Override
    public boolean ofRows() {
      return false;
    }
  }

  /** A half-year or year begins with what the one before ended with. */
  record CarriedOver(String opening, String closing) implements QueryCheck {
    private static final String BEFORE =
        "case when t.period like '%H2' then replace(t.period, 'H2', 'H1') else"
            + " cast(cast(t.period[:4] as bigint) - 1 as varchar)"
            + " || case when t.period like '%H1' then 'H2' else '' end end";

    @Override
    public String broken(String table) {
      return "select t.*, "
          + Sql.literal(opening)
          + " as finding_subject, "
          + Sql.text("t." + opening)
          + " || ' ≠ ' || "
          + Sql.text("b." + closing)
          + " as finding_detail from "
          + table
          + " t join "
          + table
          + " b on b.unit_id = t.unit_id and b.period = "
          + BEFORE
          + " where t."
          + opening
          + " <> b."
          + closing;
    }
  }

  /** A figure is that of another table, give or take a percentage of the greater of the two. */
  record CrossTable(String other, List<String> on, String left, String right, long percent)
      implements QueryCheck {
    public CrossTable {
      on = List.copyOf(on);
    }

    @Override
    public String broken(String table) {
      return "select t.*, "
          + Sql.literal(left)
          + " as finding_subject, "
          + Sql.text("t." + left)
          + " || ' ≠ ' || "
          + Sql.text("b." + right)
          + " as finding_detail from "
          + table
          + " t join "
          + other
          + " b on "
          + on.stream().map(c -> "b." + c + " = t." + c).collect(joining(" and "))
          + " where 100 * abs(t.%s - b.%s) > %s * greatest(t.%s, b.%s)"
              .formatted(left, right, percent, left, right);
    }
  }

  /** A total that a sheet prints is the sum of its rows. */
  record PrintedTotal() implements QueryCheck {
    @Override
    public String broken(String table) {
      return "select *, column_name as finding_subject, cell || ', ' || label || ': ' || printed ||"
          + " ' ≠ ' || summed as finding_detail from "
          + table
          + " where finding = 'differs'";
    }
  }

  /**
   * Any query that returns what breaks the rule, with {@code finding_subject} and {@code
   * finding_detail}, and those of source_file, source_sheet, source_row, unit_id and period that it
   * knows.
   */
  record Custom(String sql) implements QueryCheck {
    @Override
    public String broken(String table) {
      return sql;
    }
  }
}
