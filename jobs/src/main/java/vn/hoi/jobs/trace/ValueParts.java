package vn.hoi.jobs.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.definition.Target;

/** Which values of other indicators the values of an indicator are made of, and in which review. */
record ValueParts(Definitions definitions) {
  /** An indicator in a review. */
  record Part(String indicator, String period) {}

  /** What an indicator reads in a review; of all indicators, those with a target in it. */
  List<Part> of(IndicatorDefinition indicator, String period) {
    List<Part> parts = new ArrayList<>();
    for (String read : readBy(indicator, period)) {
      reviews(indicator, period).forEach(review -> parts.add(new Part(read, review)));
    }
    return parts;
  }

  private List<String> readBy(IndicatorDefinition indicator, String period) {
    if (indicator.reads().contains(IndicatorDefinition.EVERY_INDICATOR)) {
      return definitions.targets().stream()
          .filter(target -> target.period().equals(period))
          .map(Target::indicator)
          .distinct()
          .sorted()
          .toList();
    }
    return indicator.reads().stream().filter(definitions.indicators()::containsKey).toList();
  }

  private Stream<String> reviews(IndicatorDefinition indicator, String period) {
    String baseline = definitions.review(period).baseline();
    return switch (indicator.valuesOf()) {
      case REVIEW -> Stream.of(period);
      case BASELINE -> Stream.of(baseline).filter(id -> !id.isEmpty());
      case BOTH -> Stream.of(period, baseline).filter(id -> !id.isEmpty());
    };
  }

  /** The indicator itself in each review, and all that is made of it there, directly or not. */
  List<TraceSql.Reader> readersOf(IndicatorDefinition source) {
    List<TraceSql.Reader> readers = new ArrayList<>();
    for (Review review : definitions.reviews()) {
      for (Part reader : madeOf(new Part(source.id(), review.id()))) {
        String main = definitions.indicator(reader.indicator()).main();
        readers.add(new TraceSql.Reader(review.id(), reader.indicator(), reader.period(), main));
      }
    }
    return readers;
  }

  private Set<Part> madeOf(Part source) {
    Set<Part> made = new LinkedHashSet<>(Set.of(source));
    int before;
    do {
      before = made.size();
      for (IndicatorDefinition indicator : definitions.indicators().values()) {
        for (Review review : definitions.reviews()) {
          if (of(indicator, review.id()).stream().anyMatch(made::contains)) {
            made.add(new Part(indicator.id(), review.id()));
          }
        }
      }
    } while (made.size() > before);
    return made;
  }
}
