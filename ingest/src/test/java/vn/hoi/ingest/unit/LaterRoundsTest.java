package vn.hoi.ingest.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.Ingest;
import vn.hoi.ingest.TestStudy;
import vn.hoi.warehouse.definition.DefinitionFiles;

/**
 * The whole city through the rounds of 2025 as they were counted: 579 communes to 526 on 1/1/2025,
 * and to 126 without districts on 1/7/2025. Which commune went where is invented here; a study
 * writes the real events into the same two files.
 */
class LaterRoundsTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate SECOND = LocalDate.of(2025, 7, 1);
  private static final int AFTER_FIRST = 526;
  private static final int AFTER_SECOND = 126;

  private record Commune(String code, String district) {}

  private final List<String> communes = new ArrayList<>();
  private final List<String> events = new ArrayList<>();

  /** The communes of 1/3/2020, by district. */
  private static Map<String, List<String>> open() throws IOException {
    Map<String, List<String>> open = new TreeMap<>();
    for (String line : lines("hanoi_communes.csv")) {
      String[] cells = line.split(",", -1);
      if (cells[5].isEmpty()) {
        open.computeIfAbsent(cells[3], d -> new ArrayList<>()).add(cells[0]);
      }
    }
    return open;
  }

  private static List<String> lines(String name) throws IOException {
    Path file = DefinitionFiles.product().resolve("reference").resolve(name);
    return Files.readAllLines(file).stream().skip(1).filter(l -> !l.isBlank()).toList();
  }

  /** Merges pairs of neighbours in the list of a district until so many communes are left. */
  private List<Commune> first() throws IOException {
    List<Commune> left = new ArrayList<>();
    Map<String, List<String>> open = open();
    int merge = open.values().stream().mapToInt(List::size).sum() - AFTER_FIRST;
    for (var district : open.entrySet()) {
      List<String> codes = district.getValue();
      for (int i = 0; i < codes.size(); i++) {
        String code = codes.get(i);
        left.add(new Commune(code, district.getKey()));
        if (merge > 0 && i % 4 == 0 && i + 1 < codes.size()) {
          begin(code, "xã", district.getKey(), FIRST);
          event(FIRST, code, code, "whole", "", "");
          event(FIRST, codes.get(++i), code, "whole", "", "");
          merge--;
        }
      }
    }
    assertEquals(0, merge);
    return left;
  }

  /** Cuts the list of communes into so many pieces; each begins with half of its first commune. */
  private void second(List<Commune> open) {
    int before = -1;
    for (int i = 0; i < open.size(); i++) {
      int piece = i * AFTER_SECOND / open.size();
      String to = open.get((piece * open.size() + AFTER_SECOND - 1) / AFTER_SECOND).code();
      String from = open.get(i).code();
      if (piece != before) {
        begin(to, "phường", "01", SECOND);
      }
      if (piece == before || before < 0) {
        event(SECOND, from, to, "whole", "", "01");
      } else {
        String earlier =
            open.get(((piece - 1) * open.size() + AFTER_SECOND - 1) / AFTER_SECOND).code();
        event(SECOND, from, to, "part", "700", "01");
        event(SECOND, from, earlier, "part", "300", "01");
      }
      before = piece;
    }
  }

  private void begin(String code, String type, String parent, LocalDate from) {
    String until = from.equals(FIRST) ? SECOND.toString() : "";
    communes.add(String.join(",", code, "Bịa " + code, type, parent, from.toString(), until));
  }

  private void event(
      LocalDate day, String from, String to, String extent, String people, String parent) {
    events.add(
        String.join(",", day.toString(), from, to, extent, people, "", parent, "bịa để thử"));
  }

  private static void add(TestStudy study, String name, List<String> more) throws IOException {
    Path file =
        Files.createDirectories(study.folder().resolve("definitions/reference")).resolve(name);
    Path product = DefinitionFiles.product().resolve("reference").resolve(name);
    Files.writeString(file, Files.readString(product) + String.join("\n", more) + "\n");
  }

  @Test
  void theCountsOfBothRoundsComeOutOfTheEvents(@TempDir Path folder) throws IOException {
    TestStudy study = TestStudy.in(folder.resolve("study")).withRegister();
    second(first());
    add(study, "hanoi_communes.csv", communes);
    add(study, "hanoi_commune_succession.csv", events);
    assertEquals(List.of(), study.ingest().with(vn.hoi.ingest.FileReport.Status.REFUSED));
    assertCounts(study);
    assertEquals(
        List.of("126 | 126"),
        study.sql(
            "select count(*), count(*) filter (district_id is null) from unit where level ="
                + " 'grassroots' and valid_from = date '2025-07-01'"));
  }

  private static void assertCounts(TestStudy study) {
    assertEquals(
        List.of(
            "2020-02-29 | 584 | 30",
            "2020-03-01 | 579 | 30",
            "2024-12-31 | 579 | 30",
            "2025-01-01 | 526 | 30",
            "2025-06-30 | 526 | 30",
            "2025-07-01 | 126 | 0"),
        study.sql(
            """
            select day, count(*) filter (level = 'grassroots'), count(*) filter (level = 'district')
            from unit
            cross join (select unnest([date '2020-02-29', date '2020-03-01', date '2024-12-31',
              date '2025-01-01', date '2025-06-30', date '2025-07-01']) as day)
            where coalesce(valid_from <= day, true) and coalesce(valid_to > day, true)
            group by day order by day
            """));
  }

  @Test
  void eventsAddedLaterAreTakenInWithTheNextIngestAndAgainWhenTheyAreCorrected(@TempDir Path folder)
      throws IOException {
    TestStudy study = TestStudy.in(folder.resolve("study")).withRegister();
    study.ingest();
    assertEquals(List.of(), Ingest.outdated(study.study()));
    second(first());
    add(study, "hanoi_communes.csv", communes);
    add(study, "hanoi_commune_succession.csv", events);
    assertEquals(1, Ingest.outdated(study.study()).size());
    study.ingest();
    assertCounts(study);
    assertEquals(List.of(), Ingest.outdated(study.study()));
    String before = study.study().warehouse().current().name();
    study.ingest();
    assertEquals(before, study.study().warehouse().current().name());
    Files.delete(study.folder().resolve("definitions/reference/hanoi_commune_succession.csv"));
    Files.delete(study.folder().resolve("definitions/reference/hanoi_communes.csv"));
    study.ingest();
    assertEquals(List.of("11"), study.sql("select count(*) from unit_succession"));
  }
}
