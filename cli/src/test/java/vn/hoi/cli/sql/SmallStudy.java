package vn.hoi.cli.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoi.cli.Run;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.TableFileWriter;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Tables;

/** A study with a few rows, made without any other room. */
public final class SmallStudy {
  private SmallStudy() {}

  /** Makes the study in a folder: three units, one member. */
  public static Study make(Path folder) {
    Run.in(folder, "init", "s");
    Study study = Study.open(folder.resolve("s"));
    Warehouse warehouse = study.warehouse();
    try (TableFileWriter units = warehouse.writer(Tables.UNIT);
        TableFileWriter members = warehouse.writer(Tables.MEMBER)) {
      unit(units, "01", "Hà Nội", "thành phố", "city");
      unit(units, "006", "Đống Đa", "quận", "district");
      unit(units, "00241", "Khâm Thiên", "phường", "grassroots");
      LocalDate joined = LocalDate.of(2018, 5, 1);
      members.append(
          "k1", "00241", null, 1980L, joined, "admitted", null, null, null, null, "f", null, 7L);
      warehouse.publish(
          Snapshot.EMPTY
              .next()
              .with(List.of(units.finish("register"), members.finish("file:f")))
              .build());
    }
    return study;
  }

  /** What {@code hoi sql} does in the study. */
  static Run sql(Study study, String... args) {
    return Run.in(
        study.folder(), Stream.concat(Stream.of("sql"), Stream.of(args)).toArray(String[]::new));
  }

  /** What it answers to a query that it takes without a word. */
  static String answer(Study study, String... args) {
    Run run = sql(study, args);
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    return run.out();
  }

  private static void unit(
      TableFileWriter units, String id, String name, String type, String level) {
    units.append(id, id, name, type, level, null, null, null, null, null, null, id, "f", "S", 3L);
  }
}
