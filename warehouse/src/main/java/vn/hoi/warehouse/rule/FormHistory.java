package vn.hoi.warehouse.rule;

import static java.util.stream.Collectors.joining;

import java.util.Optional;

/** The query behind the table {@code form_history}: how senders filled in the watched forms. */
public final class FormHistory {
  private FormHistory() {}

  /** The history of all forms that a rule watches; empty when none does. */
  public static Optional<String> query(QualityRules rules) {
    String queries =
        rules.rules().stream()
            .filter(rule -> rule.check() instanceof Detector.FormChange)
            .map(rule -> query(rule, (Detector.FormChange) rule.check()))
            .collect(joining("\nunion all\n"));
    return queries.isEmpty() ? Optional.empty() : Optional.of(queries);
  }

  /** The history of the form that a rule watches, in the columns of {@code form_history}. */
  public static String query(QualityRule rule, Detector.FormChange change) {
    String figures =
        change.figures().stream()
            .map(f -> "{figure: " + Sql.literal(f) + ", value: cast(" + f + " as double)}")
            .collect(joining(", "));
    return """
        select %s as rule, %s as form, district_id, period, figure, count(*) as rows,
          count(value) as filled, 1 - cast(count(value) as double) / count(*) as blank_share,
          list_sort(list(value) filter (where value is not null))[count(value) // 2 + 1] as median,
          first(source_file order by unit_id, source_file) as source_file
        from (
          select unit_id, period, source_file, unnest([%s], recursive := true)
          from %s where period is not null
        ) as line left join (select unit_id, district_id from unit) as of_unit using (unit_id)
        group by all"""
        .formatted(Sql.literal(rule.id()), Sql.literal(rule.table()), figures, rule.table());
  }
}
