package vn.hoi.ingest.load;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.ScopeDefinition;
import vn.hoi.ingest.mapping.ScopeDefinition.Place;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.ingest.text.PeriodText;
import vn.hoi.ingest.text.RevisionText;
import vn.hoi.ingest.text.UnitName;
import vn.hoi.ingest.text.VietnameseText;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.ingest.unit.UnitVersion;

/**
 * Finds out from title rows and file name what a file is about. What is not said, or said twice and
 * differently, refuses the file: a report under the wrong district or period is worse than none.
 */
public final class ScopeFinder {
  private static final Pattern DISTRICT_CODE = Pattern.compile("(?<![0-9a-z])(\\d{3})(?![0-9a-z])");
  private static final Pattern CITY = Pattern.compile("(.* )?(city|thanh pho)( .*)?");

  private final String fileName;
  private final List<String> titles;
  private final UnitRegister register;

  public ScopeFinder(String fileName, List<String> titles, UnitRegister register) {
    this.fileName = fileName;
    this.titles = titles;
    this.register = register;
  }

  /**
   * What the file is about, if it says so or else answers a file that did.
   *
   * @param answered what the file is about of which this is the corrected return; null when none
   */
  Scope find(ScopeDefinition wanted, @Nullable Scope answered) {
    if (answered == null) {
      return find(wanted);
    }
    boolean silent =
        wanted.district() != Place.TITLE
            && wanted.period() != Place.TITLE
            && wanted.asOf() != Place.TITLE
            && wanted.year() != Place.TITLE
            && fromName(wanted).isEmpty()
            && !CITY.matcher(VietnameseText.fold(fileName)).matches();
    int said = Math.max(RevisionText.inTitles(titles), RevisionText.inName(fileName));
    if (silent) {
      return answered.atLeast(said);
    }
    Scope found = find(wanted);
    return found.key().equals(answered.key()) ? found.atLeast(answered.revision()) : found;
  }

  Scope find(ScopeDefinition wanted) {
    boolean city =
        wanted.district() == Place.FILE_NAME_OR_CITY
            && CITY.matcher(VietnameseText.fold(fileName)).matches();
    return new Scope(
        city ? null : district(wanted.district()),
        city,
        one(wanted.period(), halves(wanted.period()), ScopeFaults.HALF_YEAR),
        one(wanted.asOf(), days(wanted.asOf()), ScopeFaults.DATE),
        year(wanted.year()),
        Math.max(RevisionText.inTitles(titles), RevisionText.inName(fileName)));
  }

  /** All that the file's name says about what the mapping looks for there. */
  public Set<Object> fromName(ScopeDefinition wanted) {
    Set<Object> said = new LinkedHashSet<>();
    if (isInName(wanted.district())) {
      said.addAll(districtsInName());
    }
    if (isInName(wanted.period())) {
      said.addAll(PeriodText.halves(fileName));
    }
    if (isInName(wanted.asOf())) {
      said.addAll(PeriodText.anyDays(fileName));
    }
    if (isInName(wanted.year())) {
      said.addAll(PeriodText.yearsInName(fileName));
    }
    return said;
  }

  /**
   * Checks that the titles of a further table say nothing else than the file's first ones.
   *
   * @param first the titles of the file's first table, where the file's name may have decided
   * @throws vn.hoi.ingest.sheet.RefusedFileException when they do: its rows would be counted where
   *     they do not belong
   */
  void mustAgree(ScopeDefinition wanted, Scope scope, List<String> first, @Nullable String sheet) {
    if (wanted.district() == Place.TITLE) {
      mustBe(districtsInTitles(), scope.district(), ScopeFaults.DISTRICT, sheet);
    }
    if (wanted.period() == Place.TITLE) {
      Set<String> found = PeriodText.halves(text(Place.TITLE));
      boolean decided = found.size() > 1 && found.equals(PeriodText.halves(lines(first)));
      if (!decided || !PeriodText.mayBe(found, Objects.requireNonNull(scope.period()))) {
        mustBe(found, scope.period(), ScopeFaults.HALF_YEAR, sheet);
      }
    }
    if (wanted.asOf() == Place.TITLE) {
      mustBe(PeriodText.days(titles), scope.asOf(), ScopeFaults.DATE, sheet);
    }
    if (wanted.year() == Place.TITLE) {
      Integer year = scope.year();
      String said = year == null ? null : year.toString();
      mustBe(PeriodText.years(text(Place.TITLE)), said, ScopeFaults.YEAR, sheet);
    }
  }

  private static void mustBe(
      Set<?> found, @Nullable Object scope, ScopeFaults what, @Nullable String sheet) {
    if (!found.isEmpty() && !found.equals(Set.of(Objects.requireNonNull(scope)))) {
      throw what.another(sheet);
    }
  }

  private static boolean isInName(Place place) {
    return place == Place.FILE_NAME || place == Place.FILE_NAME_OR_CITY;
  }

  private Set<UnitVersion> districtsInName() {
    Set<UnitVersion> found = new LinkedHashSet<>();
    Matcher m = DISTRICT_CODE.matcher(VietnameseText.fold(fileName));
    while (m.find()) {
      UnitVersion district = register.district(m.group(1));
      if (district != null) {
        found.add(district);
      }
    }
    return found;
  }

  private @Nullable UnitVersion district(Place place) {
    Set<UnitVersion> found = place == Place.TITLE ? districtsInTitles() : districtsInName();
    return one(place, found, ScopeFaults.DISTRICT);
  }

  private Set<UnitVersion> districtsInTitles() {
    Set<UnitVersion> found = new LinkedHashSet<>();
    for (String title : titles) {
      if ((UnitName.of(title).isDistrict() || register.isOtherReportingUnit(title))
          && register.districtNamed(title) instanceof Parsed.Value<UnitVersion> d) {
        found.add(d.value());
      }
    }
    return found;
  }

  /** The half-years named; of several in the titles the one that the file's name names. */
  private Set<String> halves(Place place) {
    Set<String> found = PeriodText.halves(text(place));
    String inName = PeriodText.only(PeriodText.halves(fileName));
    return found.size() > 1 && inName != null && PeriodText.mayBe(found, inName)
        ? Set.of(inName)
        : found;
  }

  private Set<LocalDate> days(Place place) {
    if (place != Place.TITLE) {
      return PeriodText.anyDays(fileName);
    }
    Set<LocalDate> said = PeriodText.days(titles);
    LocalDate other = PeriodText.only(PeriodText.anyDays(lines(titles)));
    if (said.isEmpty() && other != null) {
      throw ScopeFaults.noAsOf(other);
    }
    return said;
  }

  private @Nullable Integer year(Place place) {
    String year = one(place, years(place), ScopeFaults.YEAR);
    return year == null ? null : Integer.valueOf(year);
  }

  private Set<String> years(Place place) {
    return place == Place.FILE_NAME
        ? PeriodText.yearsInName(fileName)
        : PeriodText.years(text(place));
  }

  private String text(Place place) {
    return place == Place.TITLE ? lines(titles) : fileName;
  }

  private static String lines(List<String> titles) {
    return String.join("\n", titles);
  }

  private static <T> @Nullable T one(Place place, Set<T> found, ScopeFaults what) {
    if (place == Place.NOWHERE) {
      return null;
    }
    T only = PeriodText.only(found);
    if (only == null) {
      throw found.isEmpty() ? what.none() : what.several();
    }
    return only;
  }
}
