package vn.hoi.jobs.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.DutyPeriod;
import vn.hoi.jobs.definition.ListedUnit;
import vn.hoi.jobs.definition.RatingMapping;
import vn.hoi.jobs.definition.RatingScheme;
import vn.hoi.jobs.definition.ReportDuty;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.definition.Target;
import vn.hoi.jobs.value.Cells;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** The rows of the reference tables. */
public final class ReferenceRows {
  private ReferenceRows() {}

  /** The tables that are made of definitions. */
  public static List<Table> tables() {
    return List.of(
        Tables.PERIOD,
        Tables.PERIOD_YEAR,
        Tables.TARGET,
        Tables.RATING_SCHEME,
        Tables.RATING_MAPPING,
        Tables.REPORT_DUTY,
        Tables.PILOT_UNIT,
        Tables.COMPLEX_UNIT,
        Tables.SURVEY_QUESTION,
        Tables.SURVEY_STRATUM,
        Tables.QUALITY_COMPONENT);
  }

  /** All rows of all reference tables, in the order of the definitions. */
  public static Map<Table, List<@Nullable Object[]>> of(Definitions definitions) {
    Map<Table, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
    rows.put(Tables.PERIOD, periods(definitions));
    rows.put(Tables.PERIOD_YEAR, years(definitions.reviews()));
    rows.put(Tables.TARGET, targets(definitions.targets()));
    rows.put(Tables.RATING_SCHEME, levels(definitions.schemes()));
    rows.put(Tables.RATING_MAPPING, mappings(definitions.mappings()));
    rows.put(Tables.REPORT_DUTY, duties(definitions.duties()));
    rows.put(Tables.PILOT_UNIT, listed(definitions.pilots()));
    rows.put(Tables.COMPLEX_UNIT, listed(definitions.complex()));
    rows.put(Tables.SURVEY_QUESTION, SurveyRows.questions(definitions.surveys()));
    rows.put(Tables.SURVEY_STRATUM, SurveyRows.strata(definitions.surveys()));
    rows.put(Tables.QUALITY_COMPONENT, QualityRows.components(definitions.quality()));
    return rows;
  }

  private static List<@Nullable Object[]> periods(Definitions definitions) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Review review : definitions.reviews()) {
      Optional<Review> baseline =
          review.baseline().isEmpty()
              ? Optional.empty()
              : Optional.of(definitions.review(review.baseline()));
      rows.add(
          new @Nullable Object[] {
            review.id(),
            review.asOf(),
            (long) review.asOf().getYear(),
            review.window().map(Review.Window::first).orElse(null),
            review.window().map(Review.Window::last).orElse(null),
            review.termStart(),
            review.populationOn(),
            review.ratingYear(),
            baseline.map(Review::id).orElse(null),
            baseline.map(Review::asOf).orElse(null),
            baseline.map(b -> (long) b.asOf().getYear()).orElse(null),
            baseline.map(Review::populationOn).orElse(null),
            baseline.map(Review::ratingYear).orElse(null)
          });
    }
    return rows;
  }

  private static List<@Nullable Object[]> years(List<Review> reviews) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Review review : reviews) {
      if (review.window().isEmpty()) {
        continue;
      }
      LocalDate first = review.window().get().first();
      LocalDate last = review.window().get().last();
      for (int year = first.getYear(); year <= last.getYear(); year++) {
        LocalDate start = LocalDate.of(year, 1, 1);
        LocalDate end = LocalDate.of(year, 12, 31);
        rows.add(
            new @Nullable Object[] {
              review.id(),
              (long) year,
              start.isBefore(first) ? first : start,
              end.isAfter(last) ? last : end
            });
      }
    }
    return rows;
  }

  private static List<@Nullable Object[]> targets(List<Target> targets) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Target target : targets) {
      rows.add(
          new @Nullable Object[] {
            target.id(),
            target.indicator(),
            target.category(),
            target.level(),
            target.unit().isEmpty() ? null : target.unit(),
            target.period(),
            target.comparator(),
            target.value(),
            target.source(),
            target.name().vi()
          });
    }
    return rows;
  }

  private static List<@Nullable Object[]> listed(List<ListedUnit> units) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (ListedUnit unit : units) {
      rows.add(new @Nullable Object[] {unit.unit(), unit.source()});
    }
    return rows;
  }

  private static List<@Nullable Object[]> levels(List<RatingScheme> schemes) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (RatingScheme scheme : schemes) {
      for (RatingScheme.Level level : scheme.levels()) {
        rows.add(
            new @Nullable Object[] {
              scheme.id(),
              level.id(),
              level.rank(),
              level.name().vi(),
              level.needsSupport(),
              scheme.years().from(),
              Cells.of(scheme.years().until())
            });
      }
    }
    return rows;
  }

  private static List<@Nullable Object[]> mappings(List<RatingMapping> mappings) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (RatingMapping mapping : mappings) {
      mapping
          .levels()
          .forEach(
              (level, read) ->
                  rows.add(
                      new @Nullable Object[] {
                        mapping.from(), level, mapping.to(), read, mapping.source()
                      }));
    }
    return rows;
  }

  private static List<@Nullable Object[]> duties(List<ReportDuty> duties) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (ReportDuty duty : duties) {
      if (duty.isHalfYearlyOfUnions()) {
        DutyPeriod half = duty.period().orElseThrow();
        rows.add(
            new @Nullable Object[] {
              duty.form(), half.id(), half.first(), half.last(), duty.dueOn().orElseThrow()
            });
      }
    }
    return rows;
  }
}
