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
  private final Set<String> trainings = new HashSet<>();

  public void population(LocalDate day, List<Headcount> figures) {
    women.put(day, figures.stream().collect(Collectors.toMap(Headcount::union, h -> h)));
  }

  public void ratings(int year, List<Rating> rated) {
    ratings.put(year, rated.stream().collect(Collectors.toMap(Rating::union, Rating::level)));
  }

  /** Remembers which activities were trainings; an activity whose row was rejected is none. */
  public void trainings(List<Activity> activities) {
    activities.stream()
        .filter(a -> a.type() == ActivityType.TRAINING)
        .forEach(a -> trainings.add(a.id()));
  }

  boolean isTraining(Activity activity) {
    return trainings.contains(activity.id());
  }

  @Nullable Long women(Union union, LocalDate day) {
    Headcount figure = women.getOrDefault(day, Map.of()).get(union);
    return figure == null ? null : Long.valueOf(figure.women());
  }

  @Nullable Level rating(Union union, int year) {
    return ratings.getOrDefault(year, Map.of()).get(union);
  }
}
