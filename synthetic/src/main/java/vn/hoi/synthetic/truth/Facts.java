package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.Attendance;
import vn.hoi.synthetic.city.Level;
import vn.hoi.synthetic.city.Model;
import vn.hoi.synthetic.city.Person;
import vn.hoi.synthetic.city.Report;
import vn.hoi.synthetic.city.Seat;
import vn.hoi.synthetic.city.Spell;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/** What is known of one district once the faulty rows are taken out; null lists were never sent. */
public final class Facts {
  private final Places places;
  private final District district;
  private final CityFacts city;
  private @Nullable Map<Union, List<Spell>> spells;
  private @Nullable Map<Union, List<Seat>> seats;
  private @Nullable Map<Union, List<Activity>> activities;
  private @Nullable Map<Union, List<Model>> models;
  private List<Activity> all = List.of();
  private @Nullable List<Attendance> attendances;
  private final Map<Union, List<Report>> reports = new HashMap<>();

  public Facts(Places places, District district, CityFacts city) {
    this.places = places;
    this.district = district;
    this.city = city;
  }

  public void spells(List<Spell> accepted) {
    accepted.forEach(s -> s.person().spells().add(s));
    spells = accepted.stream().collect(Collectors.groupingBy(Spell::union));
  }

  public void seats(List<Seat> accepted) {
    seats = accepted.stream().collect(Collectors.groupingBy(Seat::union));
  }

  public void models(List<Model> accepted) {
    models = accepted.stream().collect(Collectors.groupingBy(Model::union));
  }

  public void attendances(List<Attendance> accepted) {
    accepted.forEach(a -> a.person().attended().add(a));
    attendances = accepted;
  }

  public void activities(List<Activity> accepted) {
    all = accepted;
    city.activities(accepted);
    Map<Union, List<Activity>> byUnion = new HashMap<>();
    for (Activity activity : accepted) {
      Union union = activity.union();
      if (union != null) {
        byUnion.computeIfAbsent(union, u -> new ArrayList<>()).add(activity);
      }
    }
    activities = byUnion;
  }

  public void reports(List<Report> accepted) {
    for (Report report : accepted) {
      reports.computeIfAbsent(report.union(), u -> new ArrayList<>()).add(report);
    }
  }

  District district() {
    return district;
  }

  List<Union> unions() {
    return places.unionsOf(district);
  }

  List<Union> unionsAt(LocalDate day) {
    return places.openAt(district, day);
  }

  boolean hasMembers() {
    return spells != null;
  }

  boolean hasAttendances() {
    return attendances != null;
  }

  /** Whether it is known who took part in courses; the city always sends its own activities. */
  boolean knowsCourses() {
    return hasAttendances() && hasActivities();
  }

  /** Who took part in something, once for each time. */
  List<Person> attendees() {
    return attendances == null ? List.of() : attendances.stream().map(Attendance::person).toList();
  }

  boolean hasSeats() {
    return seats != null;
  }

  boolean hasModels() {
    return models != null;
  }

  boolean hasActivities() {
    return activities != null;
  }

  List<Spell> spellsIn(Union union) {
    return spells == null ? List.of() : spells.getOrDefault(union, List.of());
  }

  List<Seat> seatsIn(Union union) {
    return seats == null ? List.of() : seats.getOrDefault(union, List.of());
  }

  List<Model> modelsIn(Union union) {
    return models == null ? List.of() : models.getOrDefault(union, List.of());
  }

  List<Activity> activitiesOf(Union union) {
    return activities == null ? List.of() : activities.getOrDefault(union, List.of());
  }

  /** What the district and its unions organised. */
  List<Activity> allActivities() {
    return all;
  }

  /** What the district itself organised. */
  List<Activity> activitiesOfDistrict() {
    return all.stream().filter(a -> a.union() == null).toList();
  }

  List<Attendance> attendances() {
    return attendances == null ? List.of() : attendances;
  }

  CityFacts city() {
    return city;
  }

  List<Report> reportsOf(Union union) {
    return reports.getOrDefault(union, List.of());
  }

  CityBooks books() {
    return city.books();
  }

  Rolls rolls() {
    return city.rolls();
  }

  boolean isKnown(Activity activity) {
    return city.isKnown(activity);
  }

  boolean isTraining(Activity activity) {
    return city.isTraining(activity);
  }

  @Nullable Long women(Union union, LocalDate day) {
    return city.women(union, day);
  }

  @Nullable Level rating(Union union, int year) {
    return city.rating(union, year);
  }
}
