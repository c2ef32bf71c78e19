package vn.hoi.cli.sql;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

  private static void unit(
      TableFileWriter units, String id, String name, String type, String level) {
    units.append(id, id, name, type, level, null, null, null, null, null, null, id, "f", "S", 3L);
  }
}
