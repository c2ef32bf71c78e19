package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/** What the unions of a district report; some are late, some do not report. */
public final class Reports {
  private final Places places;
  private final Plan plan;
  private final long seed;
  private final Map<Union, List<Spell>> spells;

  public Reports(Places places, Plan plan, long seed, List<Spell> spells) {
    this.places = places;
    this.plan = plan;
    this.seed = seed;
    this.spells = spells.stream().collect(Collectors.groupingBy(Spell::union));
  }

  public List<Report> of(District district, HalfYear half) {
    Dice dice = Dice.of(seed, "reports", district.code(), half.id());
    double late = dice.chance(0.1) ? 0.6 : dice.between(0.02, 0.15);
    List<Report> reports = new ArrayList<>();
    for (Union union : inFormOrder(district, half)) {
      boolean silent = dice.chance(0.02);
      int delay = dice.chance(late) ? dice.between(1, 25) : -dice.between(0, 12);
      if (!silent) {
        reports.add(report(union, half, half.due().plusDays(delay)));
      }
    }
    return reports;
  }

  /** Forms list townships first. */
  private List<Union> inFormOrder(District district, HalfYear half) {
    return places.openAt(district, half.end()).stream()
        .sorted(Comparator.comparing((Union u) -> !u.type().equals("thị trấn")))
        .toList();
  }

  /** Start, admitted and left agree with the end; the change of borders is in neither flow. */
  private Report report(Union union, HalfYear half, LocalDate receivedOn) {
    int in = 0;
    int out = 0;
    int end = 0;
    for (Spell spell : spells.getOrDefault(union, List.of())) {
      end += spell.activeAt(half.end()) ? 1 : 0;
      in += spell.joinReason() != JoinReason.BOUNDARY && within(spell.joined(), half) ? 1 : 0;
      LocalDate left = spell.left();
      boolean counted = left != null && spell.leaveReason() != LeaveReason.BOUNDARY;
      out += counted && left != null && within(left, half) ? 1 : 0;
    }
    int start = Math.max(0, end - in + out);
    // In a city of few members those who move may outnumber those who live there.
    int women = Math.max(end, plan.women(union, half.end()));
    int branches = Membership.branches(plan, union);
    return new Report(union, half, receivedOn, women, start, in, out, end, branches);
  }

  private static boolean within(LocalDate day, HalfYear half) {
    return !day.isBefore(half.start()) && !day.isAfter(half.end());
  }
}
