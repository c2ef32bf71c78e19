package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Details.Money;
import vn.hoi.synthetic.city.Details.Outcome;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/**
 * What the Union does apart from its ordinary activities: visits and inspections of unions,
 * criticism, programmes, money raised, schemes, commendation, research and the like. How often is
 * plausible and tuned to nothing.
 */
final class Duties {
  private static final int FIRST_YEAR = 2017;
  private static final int LAST_YEAR = 2021;

  private final Places places;
  private final long seed;

  Duties(Places places, long seed) {
    this.places = places;
    this.seed = seed;
  }

  List<Activity> ofCity() {
    Year work = new Year(null, "VP-TP-", Dice.of(seed, "duties", "city"));
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      work.begin(year);
      work.office(2.5);
      work.ofCityOnly();
      for (District district : places.districts()) {
        for (Union union : places.unionsOf(district)) {
          work.visits(union, 0.07, 0.12, 0);
        }
      }
    }
    return work.done;
  }

  List<Activity> of(District district) {
    String prefix = "VP-" + district.code() + "-";
    Dice dice = Dice.of(seed, "duties", district.code());
    Year work = new Year(district, prefix, dice);
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      work.begin(year);
      work.office(0.6);
      for (Union union : places.unionsOf(district)) {
        work.visits(union, 0.22, 0.12, 0.85);
        work.ofUnion(union);
      }
    }
    return work.done;
  }

  /** The work of one organiser in one year; also of the unions below a district. */
  private static final class Year {
    private final @Nullable District district;
    private final String prefix;
    private final Dice dice;
    private final List<Activity> done = new ArrayList<>();
    private @Nullable Union union;
    private LocalDate first = LocalDate.MIN;
    private LocalDate last = LocalDate.MAX;

    Year(@Nullable District district, String prefix, Dice dice) {
      this.district = district;
      this.prefix = prefix;
      this.dice = dice;
    }

    void begin(int year) {
      union = null;
      first = LocalDate.of(year, 1, 1);
      last = LocalDate.of(year, 12, 31);
    }

    /** Visits to, inspections of and books for a union, in the part of the year it was there. */
    void visits(Union visited, double visits, double books, double finance) {
      LocalDate start = first;
      LocalDate end = last;
      if (visited.from() != null && visited.from().isAfter(start)) {
        start = visited.from();
      }
      if (visited.to() != null && !visited.to().isAfter(end)) {
        end = visited.to().minusDays(1);
      }
      if (end.isBefore(start)) {
        return;
      }
      LocalDate wasFirst = first;
      LocalDate wasLast = last;
      first = start;
      last = end;
      double part = (ChronoUnit.DAYS.between(start, end) + 1) / 365.0;
      Details to = Details.NONE.forUnion(visited);
      for (int i = dice.round(visits * part); i > 0; i--) {
        add(ActivityType.SUPPORT_VISIT, 0, to.of(dice.between(1, 3)));
      }
      for (int i = dice.round(0.15 * part); i > 0; i--) {
        add(ActivityType.INSPECTION, 0, to);
      }
      for (int i = dice.round(books * part); i > 0; i--) {
        add(ActivityType.BOOKS, 0, to.of(dice.between(1, 5)));
      }
      for (int i = dice.round(finance * part); i > 0; i--) {
        int violations = dice.chance(0.9) ? 0 : dice.between(1, 2);
        Details found = to.of(violations);
        add(
            ActivityType.FINANCE_INSPECTION,
            0,
            violations == 0 ? found : found.reaching(dice.between(0, violations)));
      }
      first = wasFirst;
      last = wasLast;
    }

    /** What any office does; `scale` says how much of it. */
    void office(double scale) {
      times(ActivityType.CRITICISM, 1.2 * scale);
      times(ActivityType.EXCHANGE, scale);
      times(ActivityType.PROGRAMME, 0.8 * scale);
      times(ActivityType.FUNDRAISING, 1.5 * scale);
      times(ActivityType.SCHEME, 0.5 * scale);
      times(ActivityType.COMMENDATION, 1.2 * scale);
      times(ActivityType.RESEARCH, 0.4 * scale);
      times(ActivityType.MEMBER_ORGANISATION, 0.3 * scale);
      times(ActivityType.WORKSHOP, 0.8 * scale);
      times(ActivityType.PLAN, 1.2 * scale);
      for (Topic profession : Topic.PROFESSIONS) {
        int women = (int) (dice.between(0, 12) * scale);
        Details network = Details.NONE.about(profession).of(women);
        add(ActivityType.LEGAL_NETWORK, 0, network.reaching(women * (long) dice.below(3)));
      }
    }

    void ofCityOnly() {
      for (Topic place : Topic.BORDER) {
        long pledged = 1_000_000L * dice.between(50, 200);
        long given = pledged / 1000 * dice.between(60, 110) / 100 / 100 * 100;
        add(ActivityType.BORDER_SUPPORT, given, Details.NONE.about(place).of(pledged));
      }
    }

    void ofUnion(Union organiser) {
      if (!organiser.openThrough(first, last)) {
        return;
      }
      union = organiser;
      times(ActivityType.CRITICISM, 0.06);
      times(ActivityType.EXCHANGE, 0.08);
      times(ActivityType.PROGRAMME, 0.06);
      times(ActivityType.FUNDRAISING, 0.22);
      times(ActivityType.SCHEME, 0.03);
      times(ActivityType.COMMENDATION, 0.1);
      times(ActivityType.MEMBER_ORGANISATION, 0.01);
      times(ActivityType.LEGAL_NETWORK, 0.02);
      times(ActivityType.RESEARCH, 0.01);
      times(ActivityType.WORKSHOP, 0.03);
      times(ActivityType.PLAN, 0.06);
      union = null;
    }

    private void times(ActivityType type, double mean) {
      for (int i = dice.round(mean); i > 0; i--) {
        long money = type == ActivityType.FUNDRAISING ? 100L * dice.between(20, 3000) : 0;
        add(type, money, null);
      }
    }

    private void add(ActivityType type, long thousandVnd, @Nullable Details details) {
      LocalDate day = dice.day(first, last);
      int persons =
          switch (type) {
            case EXCHANGE, WORKSHOP -> dice.between(20, 160);
            case SUPPORT_VISIT, INSPECTION, FINANCE_INSPECTION -> dice.between(3, 15);
            default -> 0;
          };
      String id = prefix + String.format(Locale.ROOT, "%05d", done.size() + 1);
      done.add(
          new Activity(
              id,
              type,
              union,
              district,
              day,
              null,
              persons,
              persons,
              thousandVnd,
              details == null ? details(type, day) : details));
    }

    private Details details(ActivityType type, LocalDate day) {
      return switch (type) {
        case CRITICISM -> {
          int made = dice.between(0, 12);
          yield Details.NONE.of(made).reaching(dice.between(0, made));
        }
        case PROGRAMME ->
            Details.NONE
                .about(dice.pick(Topic.SECTORS))
                .until(dice.chance(0.5) ? day.plusDays(dice.between(200, 1500)) : null);
        case FUNDRAISING -> Details.NONE.paidBy(dice.pick(List.of(Money.values())));
        case SCHEME, PLAN -> Details.NONE.with(dice.pick(List.of(Outcome.values())));
        case COMMENDATION -> Details.NONE.about(dice.pick(Topic.COMMENDED)).of(dice.between(1, 20));
        case RESEARCH ->
            dice.chance(0.6)
                ? Details.NONE.until(day.plusDays(dice.between(150, 700))).with(Outcome.ACCEPTED)
                : Details.NONE;
        case MEMBER_ORGANISATION ->
            Details.NONE
                .of(dice.between(20, 300))
                .until(dice.chance(0.15) ? day.plusDays(dice.between(100, 900)) : null);
        case LEGAL_NETWORK ->
            Details.NONE
                .about(dice.pick(Topic.PROFESSIONS))
                .of(dice.between(1, 3))
                .reaching(dice.between(0, 4));
        default -> Details.NONE;
      };
    }
  }
}
