package vn.hoi.synthetic.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Dues;
import vn.hoi.synthetic.city.HalfYear;
import vn.hoi.synthetic.city.Loans;
import vn.hoi.synthetic.city.Matter;
import vn.hoi.synthetic.city.Milestone;
import vn.hoi.synthetic.city.SurveyAnswer;
import vn.hoi.synthetic.city.YearReport;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Union;

/** What survives of the files that the city gathers from all unions: reports, money, matters. */
public final class CityBooks {
  private final Map<Integer, Map<Union, YearReport>> reports = new HashMap<>();
  private final Map<HalfYear, Map<Union, Dues>> dues = new HashMap<>();
  private final Map<HalfYear, List<Loans>> loans = new HashMap<>();
  private final Map<Integer, List<Matter>> matters = new HashMap<>();
  private final List<Milestone> milestones = new ArrayList<>();
  private final Set<Union> pilots = new HashSet<>();
  private final Set<Union> complex = new HashSet<>();
  private final List<SurveyAnswer> survey = new ArrayList<>();

  public void reports(int year, List<YearReport> accepted) {
    Map<Union, YearReport> byUnion = new HashMap<>();
    accepted.forEach(r -> byUnion.put(r.union(), r));
    reports.put(year, byUnion);
  }

  public void dues(HalfYear half, List<Dues> accepted) {
    Map<Union, Dues> byUnion = new HashMap<>();
    accepted.forEach(d -> byUnion.put(d.union(), d));
    dues.put(half, byUnion);
  }

  public void loans(HalfYear half, List<Loans> accepted) {
    loans.put(half, accepted);
  }

  public void matters(int year, List<Matter> accepted) {
    matters.put(year, accepted);
  }

  public void milestones(List<Milestone> accepted) {
    milestones.addAll(accepted);
  }

  public void survey(List<SurveyAnswer> accepted) {
    survey.addAll(accepted);
  }

  List<SurveyAnswer> survey() {
    return survey;
  }

  public void pilots(List<Union> chosen) {
    pilots.addAll(chosen);
  }

  public void complex(List<Union> named) {
    complex.addAll(named);
  }

  @Nullable YearReport report(Union union, int year) {
    return reports.getOrDefault(year, Map.of()).get(union);
  }

  @Nullable Dues dues(Union union, HalfYear half) {
    return dues.getOrDefault(half, Map.of()).get(union);
  }

  /** Null when no list of the half-year has a row of the district. */
  @Nullable List<Loans> loans(District district, HalfYear half) {
    List<Loans> own =
        loans.getOrDefault(half, List.of()).stream()
            .filter(l -> l.union().district().equals(district))
            .toList();
    return own.isEmpty() ? null : own;
  }

  /** Null when the file of the year never came. */
  @Nullable List<Matter> matters(int year) {
    return matters.get(year);
  }

  /** Null when the district has none on the list. */
  @Nullable List<Milestone> milestones(District district) {
    List<Milestone> own = milestones.stream().filter(m -> m.district().equals(district)).toList();
    return own.isEmpty() ? null : own;
  }

  boolean isPilot(Union union) {
    return pilots.contains(union);
  }

  /** Whether a document says that the union is in a complex area. */
  boolean isComplex(Union union) {
    return complex.contains(union);
  }
}
