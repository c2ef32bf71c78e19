package vn.hoi.ingest.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoi.ingest.text.LegacyEncoding;
import vn.hoi.ingest.text.LegacyText;
import vn.hoi.ingest.text.LegacyVectors;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.ingest.text.UnitName;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** Every name of the reference list is found under every spelling, and never another for it. */
class SpellingSurvivalTest {
  private static final List<UnitVersion> COMMUNES = ReferenceUnits.communes();
  private static final UnitRegister REGISTER = ReferenceUnits.register();

  /** Names that two units of one district share; without their type they must be rejected. */
  private static final Set<String> SHARED = Set.of("00526", "00532");

  /** What became of all names under one variant. */
  private record Outcome(
      int names, int resolved, int rejected, Set<String> guessable, Set<String> wrong) {
    String line(String variant) {
      return String.format(
          Locale.ROOT,
          "| %s | %d | %.2f %% | %.2f %% | %d |",
          variant,
          names,
          100.0 * resolved / names,
          100.0 * rejected / names,
          wrong.size());
    }
  }

  private static final Map<String, Outcome> MEASURED = new ConcurrentHashMap<>();

  private static Outcome measured(Variant variant) {
    return MEASURED.computeIfAbsent(variant.name(), name -> measure(variant));
  }

  private static Outcome measure(Variant variant) {
    int names = 0;
    int resolved = 0;
    int rejected = 0;
    Set<String> wrong = new TreeSet<>();
    Set<String> guessable = new TreeSet<>();
    for (UnitVersion unit : COMMUNES) {
      for (String written : variant.writing().apply(unit)) {
        names++;
        String text = LegacyText.read(written, variant.font());
        Parsed<UnitVersion> found =
            REGISTER.byName(Objects.requireNonNull(unit.districtId()), text, day(unit));
        if (!(found instanceof Parsed.Value<UnitVersion> value)) {
          rejected++;
          if (variant.typed() || !isUntold(unit, written)) {
            guessable.add(written);
          }
        } else if (value.value().equals(unit)) {
          resolved++;
        } else {
          wrong.add(written + " is " + value.value().title());
        }
      }
    }
    return new Outcome(names, resolved, rejected, guessable, wrong);
  }

  private static LocalDate day(UnitVersion unit) {
    return unit.validFrom() == null ? LocalDate.of(2018, 6, 30) : unit.validFrom();
  }

  static List<Variant> variants() {
    return Variant.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("variants")
  void everyNameIsFoundAndNoneForAnother(Variant variant) {
    Outcome outcome = measured(variant);
    assertEquals(Set.of(), outcome.wrong());
    assertEquals(Set.of(), outcome.guessable());
    assertTrue(outcome.resolved() > 0, "nobody writes like this");
  }

  /** A name of two units, or old letters that are Vietnamese in more than one encoding. */
  private static boolean isUntold(UnitVersion unit, String written) {
    boolean changed = !written.equals(unit.name());
    return SHARED.contains(unit.code()) || (changed && LegacyText.recognise(written) == null);
  }

  @Test
  void noTwoCommunesOfADistrictMeet() {
    Map<String, UnitVersion> keys = new LinkedHashMap<>();
    for (UnitVersion unit : COMMUNES) {
      UnitVersion other =
          keys.putIfAbsent(
              unit.districtId() + "|" + unit.type() + "|" + UnitName.of(unit.title()).key(), unit);
      assertTrue(
          other == null || other.code().equals(unit.code()),
          () -> unit.title() + " meets " + Objects.requireNonNull(other).title());
    }
    // 584 names before 1/3/2020, and the new names of three codes from then on.
    assertEquals(584 + 3, keys.size());
  }

  @Test
  void aNameInAFileOfAnotherDistrictIsFoundOnlyIfThatDistrictHasTheVeryName() {
    Outcome outcome = foreign();
    assertEquals(Set.of(), outcome.wrong());
    assertEquals(foreignNamesakes(), outcome.resolved());
  }

  private static Outcome foreign() {
    int names = 0;
    int resolved = 0;
    int rejected = 0;
    Set<String> wrong = new TreeSet<>();
    for (UnitVersion unit : COMMUNES) {
      for (UnitVersion district : REGISTER.districts()) {
        if (!district.unitId().equals(unit.districtId())) {
          names++;
          Parsed<UnitVersion> found = REGISTER.byName(district.unitId(), unit.title(), day(unit));
          if (!(found instanceof Parsed.Value<UnitVersion> value)) {
            rejected++;
          } else if (value.value().type().equals(unit.type())
              && plain(value.value()).equals(plain(unit))) {
            resolved++;
          } else {
            wrong.add(unit.title() + " is " + value.value().title());
          }
        }
      }
    }
    return new Outcome(names, resolved, rejected, Set.of(), wrong);
  }

  /** Counted from the list alone: pairs of one type and name in two districts, open together. */
  private static int foreignNamesakes() {
    int pairs = 0;
    for (UnitVersion one : COMMUNES) {
      for (UnitVersion other : COMMUNES) {
        boolean elsewhere = !Objects.equals(one.districtId(), other.districtId());
        if (elsewhere
            && one.type().equals(other.type())
            && plain(one).equals(plain(other))
            && other.validOn(day(one))) {
          pairs++;
        }
      }
    }
    return pairs;
  }

  private static String plain(UnitVersion unit) {
    return unit.name().replace("oà", "òa").replace("uỵ", "ụy");
  }

  @Test
  void thePageOnSpellingShowsWhatIsMeasured() throws IOException {
    List<String> table = new ArrayList<>();
    for (Variant variant : Variant.all()) {
      table.add(measured(variant).line(variant.name()));
    }
    table.add(foreign().line("the name in the file of each other district"));
    Path page = DefinitionFiles.product().resolveSibling("docs/spelling.md");
    assertEquals(
        String.join("\n", table),
        String.join(
            "\n",
            Files.readAllLines(page).stream()
                .filter(line -> line.matches("\\| .*%.*\\|"))
                .toList()));
  }

  @Test
  void anOldFontAndTheLettersAloneTellTheSame() {
    for (UnitVersion unit : COMMUNES) {
      String tcvn3 = LegacyVectors.tcvn3(unit.title());
      String vni = LegacyVectors.vni(unit.title());
      assertEquals(
          LegacyText.read(tcvn3, LegacyEncoding.TCVN3).toLowerCase(Locale.ROOT),
          LegacyText.read(tcvn3, null).toLowerCase(Locale.ROOT));
      assertEquals(unit.title(), LegacyText.read(vni, LegacyEncoding.VNI));
      assertEquals(unit.title(), LegacyText.read(vni, null));
    }
  }
}
