package vn.hoi.ingest.load;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.unit.HistoryUnit;
import vn.hoi.ingest.unit.HistoryUnit.Stated;
import vn.hoi.ingest.unit.ReferenceFiles;
import vn.hoi.ingest.unit.UnitHistory;
import vn.hoi.ingest.unit.UnitMove;
import vn.hoi.warehouse.table.Tables;

/**
 * Makes the register of units of the statistics office's list (units as they were before the first
 * event) and the reference's events, later names and other units.
 */
final class RegisterMaker implements RecordMaker {
  private static final List<String> TYPES =
      List.of("phường", "xã", "thị trấn", "quận", "huyện", "thị xã", "thành phố");

  private final String fileId;
  private final ReferenceFiles reference;
  private final UnitHistory history;

  RegisterMaker(String fileId, ReferenceFiles reference) {
    this.fileId = fileId;
    this.reference = reference;
    this.history = new UnitHistory(reference);
  }

  @Override
  public void make(RowValues values, Sink sink) {
    Stated stated = new Stated(fileId, values.row().sheet(), values.row().number());
    String city = text(values, "city_code");
    String district = text(values, "district_code");
    history.upper(city, () -> listed(city, text(values, "city"), "", "", stated));
    history.upper(district, () -> listed(district, text(values, "district"), "", city, stated));
    history.commune(
        listed(text(values, "code"), text(values, "name"), "commune", district, stated));
  }

  private static String text(RowValues values, String name) {
    return Objects.requireNonNull(values.text(name));
  }

  private static HistoryUnit listed(
      String code, String title, String kind, String parent, Stated stated) {
    String lower = title.toLowerCase(Locale.ROOT);
    for (String type : TYPES) {
      if (lower.startsWith(type + " ")) {
        String name = title.substring(type.length() + 1);
        return UnitHistory.listed(code, type, name, kind, parent, stated);
      }
    }
    return UnitHistory.listed(code, "", title, kind, parent, stated);
  }

  @Override
  public void end(Sink sink) {
    history.tell();
    history.moves().forEach(move -> write(move, sink));
    for (HistoryUnit unit : history.upper()) {
      boolean city = unit.parent().isEmpty();
      write(unit, city ? "city" : "district", city ? null : unit.id(), sink);
    }
    for (HistoryUnit union : history.unions()) {
      write(union, "grassroots", history.isUnderCity(union) ? null : union.parent(), sink);
    }
  }

  private void write(UnitMove move, Sink sink) {
    sink.add(
        Tables.UNIT_SUCCESSION,
        move.on(),
        move.from(),
        move.to(),
        move.event().extent(),
        move.event().populationMoved().isPresent()
            ? move.event().populationMoved().getAsLong()
            : null,
        history.isGrouped(move) ? history.group(move.from()) : null,
        move.event().source(),
        ReferenceFiles.fileId(reference.successions()),
        null,
        (long) move.event().line());
  }

  private void write(HistoryUnit unit, String level, @Nullable String district, Sink sink) {
    sink.add(
        Tables.UNIT,
        unit.id(),
        unit.code(),
        unit.name(),
        unit.type(),
        level,
        unit.kind().isEmpty() ? null : unit.kind(),
        unit.parent().isEmpty() ? null : unit.parent(),
        district,
        level.equals("grassroots") ? unit.area() : null,
        unit.from(),
        unit.to(),
        history.group(unit.id()),
        unit.stated().file(),
        unit.stated().sheet(),
        (long) unit.stated().row());
  }
}
