package vn.hoi.jobs.place;

import static vn.hoi.jobs.value.TestPlaces.city;
import static vn.hoi.jobs.value.TestPlaces.district;
import static vn.hoi.jobs.value.TestPlaces.union;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Places.Place;

/**
 * Twelve invented unions of an urban and a rural district and three rounds of mergers and splits
 * inside a district, the people of every move known. Each round redraws some unions and leaves the
 * others alone. Where the last round dissolves the districts, it redraws all unions over the whole
 * city.
 */
final class InventedHistory {
  static final List<LocalDate> ROUNDS =
      List.of(LocalDate.of(2020, 3, 1), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 7, 1));

  final Map<String, Span> spans = new HashMap<>();
  final List<Move> moves = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  InventedHistory(long seed) {
    this(seed, ROUNDS);
  }

  private InventedHistory(long seed, List<LocalDate> rounds) {
    Random random = new Random(seed);
    places.add(city());
    for (String district : List.of("001", "002")) {
      places.add(district(district));
      List<String> open = new ArrayList<>();
      for (int i = 1; i <= 6; i++) {
        open.add(begin(district, district + i, null));
      }
      for (LocalDate day : rounds) {
        round(random, district, day, open, 1 + random.nextInt(open.size() - 1));
      }
    }
  }

  /** The same, but on 1/7/2025 both districts are dissolved. */
  static InventedHistory dissolvingDistricts(long seed) {
    InventedHistory history = new InventedHistory(seed, ROUNDS.subList(0, 2));
    List<String> open = new ArrayList<>(history.openOn(ROUNDS.get(1)));
    history.round(new Random(seed), "", ROUNDS.get(2), open, open.size());
    return history;
  }

  private String begin(String district, String unit, LocalDate from) {
    String area = district.equals("002") ? "rural" : "urban";
    places.add(union(unit, district, area));
    spans.put(unit, new Span(from, null));
    return unit;
  }

  private void round(Random random, String district, LocalDate day, List<String> open, int giving) {
    Collections.shuffle(open, random);
    List<String> from = List.copyOf(open.subList(0, giving));
    List<String> to = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      to.add(begin(district, district + "-" + i + "@" + day, day));
    }
    // Every receiver gets something of the first, and every giver gives to somebody.
    for (int i = 0; i < Math.max(giving, to.size()); i++) {
      move(random, day, from.get(i % giving), to.get(i % to.size()));
    }
    for (String unit : from) {
      if (random.nextBoolean()) {
        move(random, day, unit, to.get(random.nextInt(to.size())));
      }
      Span before = spans.get(unit);
      spans.put(unit, new Span(before.from(), day));
      open.remove(unit);
    }
    open.addAll(to);
  }

  private void move(Random random, LocalDate day, String from, String to) {
    moves.add(new Move(day, from, to, OptionalLong.of(1 + random.nextInt(9_000))));
  }

  Crosswalk crosswalk() {
    return new Crosswalk(spans, moves);
  }

  Places places() {
    return new Places(places);
  }

  List<String> openOn(LocalDate day) {
    return spans.keySet().stream().filter(u -> spans.get(u).isOpenOn(day)).sorted().toList();
  }
}
