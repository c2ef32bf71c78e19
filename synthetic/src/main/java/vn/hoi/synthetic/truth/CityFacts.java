package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Headcount;
import vn.hoi.synthetic.city.Level;
import vn.hoi.synthetic.city.Rating;
import vn.hoi.synthetic.place.Union;

/** Facts about the whole city, filled before and while its districts are counted. */
public final class CityFacts {
  private final Map<LocalDate, Map<Union, Headcount>> women = new HashMap<>();
  private final Map<Integer, Map<Union, Level>> ratings = new HashMap<>();
  private final Set<String> activities = new HashSet<>();
  private List<Activity> ofCity = List.of();
  private final CityBooks books = new CityBooks();
  private final Rolls rolls = new Rolls();

  /** What the city gathers from all unions. */
  public CityBooks books() {
    return books;
  }

  Rolls rolls() {
    return rolls;
  }

  public void population(LocalDate day, List<Headcount> figures) {
    women.put(day, figures.stream().collect(Collectors.toMap(Headcount::union, h -> h)));
  }

  public void ratings(int year, List<Rating> rated) {
    ratings.put(year, rated.stream().collect(Collectors.toMap(Rating::union, Rating::level)));
  }

  /** Remembers which activities there are; one whose row was rejected is none. */
  public void activities(List<Activity> accepted) {
    accepted.forEach(a -> activities.add(a.id()));
  }

  boolean isKnown(Activity activity) {
    return activities.contains(activity.id());
  }

  /** The city's own activities that were received. */
  public void ofCity(List<Activity> accepted) {
    ofCity = accepted;
    activities(accepted);
  }

  List<Activity> ofCity() {
    return ofCity;
  }

  boolean isTraining(Activity activity) {
    return activity.type() == ActivityType.TRAINING && isKnown(activity);
  }

  @Nullable Long women(Union union, LocalDate day) {
    Headcount figure = women.getOrDefault(day, Map.of()).get(union);
    return figure == null ? null : Long.valueOf(figure.women());
  }

  @Nullable Level rating(Union union, int year) {
    return ratings.getOrDefault(year, Map.of()).get(union);
  }
}
