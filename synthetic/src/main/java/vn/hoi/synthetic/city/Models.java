package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/** The models on a district's list of 31/12/2021. */
public final class Models {
  public static final LocalDate LISTED_ON = Review.FINAL.asOf();

  private Models() {}

  public static List<Model> of(Places places, District district, long seed) {
    Dice dice = Dice.of(seed, "models", district.code());
    Dice copies = Dice.of(seed, "replicated", district.code());
    List<Model> models = new ArrayList<>();
    for (Union union : places.openAt(district, LISTED_ON)) {
      int count = dice.between(0, 4);
      for (int i = 0; i < count; i++) {
        Group group = dice.pick(Group.ALL);
        LocalDate started = dice.day(LocalDate.of(2012, 1, 1), LocalDate.of(2021, 11, 30));
        LocalDate ended = dice.chance(0.2) ? dice.day(started.plusDays(30), LISTED_ON) : null;
        String id = String.format(Locale.ROOT, "MH-%s-%04d", district.code(), models.size() + 1);
        models.add(
            new Model(
                id,
                union,
                "Câu lạc bộ " + group.label().toLowerCase(Locale.ROOT) + " số " + (i + 1),
                group,
                started,
                ended,
                dice.between(12, 60),
                dice.chance(0.4) ? dice.day(reviewable(started), LISTED_ON) : null,
                models.isEmpty() || !copies.chance(0.25) ? null : copies.pick(models).id()));
      }
    }
    return models;
  }

  private static LocalDate reviewable(LocalDate started) {
    LocalDate first = LocalDate.of(2018, 1, 1);
    return started.isBefore(first) ? first : started;
  }
}
