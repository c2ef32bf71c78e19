package vn.hoi.ingest.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.hoi.ingest.mapping.ScopeDefinition;
import vn.hoi.ingest.mapping.ScopeDefinition.Place;

/** What a form of a kind is about, and whether a request says just that. */
record FormScope(ScopeDefinition scope) {
  private static final String OTHERS = ", and that of a single one would take its place";

  /** What is wrong with a request; empty when the form can be made. */
  List<String> faults(TemplateRequest request) {
    List<String> faults = new ArrayList<>();
    if (request.district() == null && !isFree(scope.district())) {
      faults.add("it is about a district");
    }
    if (request.district() != null && scope.district() == Place.NOWHERE) {
      faults.add("one file holds all districts" + OTHERS);
    }
    if (!request.isHalfYear() && !isFree(scope.period())) {
      faults.add("it is about a half-year");
    }
    if (!request.isYear() && !isFree(scope.year())) {
      faults.add("it is about a year");
    }
    if (request.end() == null && !isFree(scope.asOf())) {
      faults.add("it is about a day");
    }
    if (request.period() != null && isTimeless()) {
      faults.add("one file holds all periods" + OTHERS);
    }
    return faults;
  }

  /** The options that such a form needs, with what was asked for as far as it fits. */
  String options(TemplateRequest request) {
    String options = "";
    if (scope.district() != Place.NOWHERE
        && (request.district() != null || !isFree(scope.district()))) {
      options += " --district " + (request.district() == null ? "006" : request.district());
    }
    String period = request.period();
    if (isTimeless()) {
      return options;
    }
    String year = period == null ? "2019" : period.substring(0, 4);
    if (!isFree(scope.period())) {
      options += " --period " + (request.isHalfYear() ? period : year + "H1");
    } else if (!isFree(scope.year())) {
      options += " --period " + year;
    } else if (!isFree(scope.asOf()) || period != null) {
      options += " --period " + (request.end() == null ? year + "-12-31" : period);
    }
    return options;
  }

  private boolean isTimeless() {
    return Stream.of(scope.period(), scope.year(), scope.asOf()).allMatch(Place.NOWHERE::equals);
  }

  private static boolean isFree(Place place) {
    return place == Place.NOWHERE || place == Place.FILE_NAME_OR_CITY;
  }
}
