package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented woman. Identity numbers begin with 000, which no province has, so that none can
 * belong to a living person.
 */
public final class Person {
  private final String identity;
  private final int birthYear;
  private final @Nullable Group group;
  private final @Nullable LocalDate coreSince;
  private final List<Attendance> attended = new ArrayList<>(4);
  private final List<Spell> spells = new ArrayList<>(2);

  public Person(
      String identity, int birthYear, @Nullable Group group, @Nullable LocalDate coreSince) {
    if (identity.length() != 12 || !identity.startsWith("000")) {
      throw new IllegalArgumentException("identity " + identity + " could be a real one");
    }
    this.identity = identity;
    this.birthYear = birthYear;
    this.group = group;
    this.coreSince = coreSince;
  }

  public String identity() {
    return identity;
  }

  public int birthYear() {
    return birthYear;
  }

  public @Nullable Group group() {
    return group;
  }

  public @Nullable LocalDate coreSince() {
    return coreSince;
  }

  /** Number in the member software. */
  public String memberNumber() {
    return "HV" + identity.substring(3);
  }

  public String name() {
    return Names.of(identity);
  }

  /** A number that cannot be dialled. */
  public String phone() {
    return "00" + identity.substring(4);
  }

  /** Plan rule of adulthood: years only, because files hold the birth year only. */
  public boolean adultAt(LocalDate day) {
    return day.getYear() - birthYear >= 18;
  }

  /** What survives of her attendance after faulty rows are taken out; used by the truth alone. */
  public List<Attendance> attended() {
    return attended;
  }

  /** What survives of her memberships, of all districts so far; used by the truth alone. */
  public List<Spell> spells() {
    return spells;
  }
}
