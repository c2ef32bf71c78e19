package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Union;

/** Women of a district who come to what unions organise while they are no members. */
public final class Guests {
  /** Numbers that no member of the district has. */
  private static final int FIRST_NUMBER = 9_000_000;

  private final Dice dice;
  private final District district;
  private final Map<Union, List<Activity>> byUnion = new LinkedHashMap<>();
  private final Map<Person, List<Spell>> spells = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<Attendance> attendances = new ArrayList<>();
  private int persons;

  public Guests(Dice dice, District district, List<Activity> activities, List<Spell> spells) {
    this.dice = dice;
    this.district = district;
    for (Activity activity : activities) {
      Union union = activity.union();
      if (union != null
          && activity.type().gathersMembers()
          && activity.heldOn().getYear() >= 2018) {
        byUnion.computeIfAbsent(union, u -> new ArrayList<>()).add(activity);
      }
    }
    spells.forEach(s -> this.spells.computeIfAbsent(s.person(), p -> new ArrayList<>()).add(s));
    for (Spell spell : spells) {
      if (spell.joinReason() == JoinReason.ADMITTED
          && spell.joined().getYear() >= 2018
          && dice.chance(0.35)) {
        before(spell);
      }
    }
    byUnion.forEach(this::strangers);
  }

  public List<Attendance> attendances() {
    return attendances;
  }

  /** A later member at one or two activities before she joined. */
  private void before(Spell spell) {
    List<Activity> earlier =
        byUnion.getOrDefault(spell.union(), List.of()).stream()
            .filter(a -> a.heldOn().isBefore(spell.joined()))
            .filter(a -> a.heldOn().isAfter(spell.joined().minusDays(260)))
            .filter(a -> isGuest(spell.person(), a.heldOn()))
            .toList();
    for (int i = 0; i < dice.between(1, 2) && !earlier.isEmpty(); i++) {
      attend(spell.person(), dice.pick(earlier));
    }
  }

  private boolean isGuest(Person person, LocalDate day) {
    return spells.getOrDefault(person, List.of()).stream().noneMatch(s -> s.activeAt(day));
  }

  /** Women who come once or twice and never join. */
  private void strangers(Union union, List<Activity> activities) {
    int guests = dice.between(1, 4);
    for (int i = 0; i < guests; i++) {
      String identity =
          String.format(Locale.ROOT, "000%02d%07d", district.index(), FIRST_NUMBER + ++persons);
      Person person = new Person(identity, dice.between(1950, 1999), null, null);
      for (int j = 0; j < dice.between(1, 2); j++) {
        attend(person, dice.pick(activities));
      }
    }
  }

  private void attend(Person person, Activity activity) {
    if (seen.add(person.identity() + activity.id())) {
      attendances.add(new Attendance(person, activity, 1));
    }
  }
}
