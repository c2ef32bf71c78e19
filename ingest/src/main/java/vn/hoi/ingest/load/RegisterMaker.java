package vn.hoi.ingest.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.unit.ReferenceFiles;
import vn.hoi.ingest.unit.Succession;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.table.Tables;

/**
 * Makes the register of units of the statistics office's list (units as they were before the first
 * event) and the reference's events and later names.
 */
final class RegisterMaker implements RecordMaker {
  private static final List<String> TYPES =
      List.of("phường", "xã", "thị trấn", "quận", "huyện", "thị xã", "thành phố");

  private record Place(@Nullable String file, @Nullable String sheet, int row) {}

  /** A unit while its last day is not known yet. */
  private static final class Open {
    private final String id;
    private final String code;
    private final String type;
    private final String name;
    private final String district;
    private final Place place;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private String group;

    private Open(String id, String code, String type, String name, String district, Place place) {
      this.id = id;
      this.code = code;
      this.type = type;
      this.name = name;
      this.district = district;
      this.place = place;
      this.group = id;
    }
  }

  private final String fileId;
  private final ReferenceFiles reference;
  private final Map<String, Open> upper = new LinkedHashMap<>();
  private final List<Open> communes = new ArrayList<>();
  private final Map<String, Open> current = new HashMap<>();

  RegisterMaker(String fileId, ReferenceFiles reference) {
    this.fileId = fileId;
    this.reference = reference;
  }

  @Override
  public void make(RowValues values, Sink sink) {
    Place place = new Place(fileId, values.row().sheet(), values.row().number());
    String city = text(values, "city_code");
    String district = text(values, "district_code");
    String code = text(values, "code");
    upper.computeIfAbsent(city, id -> open(id, text(values, "city"), "", place));
    upper.computeIfAbsent(district, id -> open(id, text(values, "district"), city, place));
    Open commune = open(code, text(values, "name"), district, place);
    communes.add(commune);
    current.put(code, commune);
  }

  private static String text(RowValues values, String name) {
    return Objects.requireNonNull(values.text(name));
  }

  private static Open open(String code, String title, String parent, Place place) {
    String lower = title.toLowerCase(Locale.ROOT);
    for (String type : TYPES) {
      if (lower.startsWith(type + " ")) {
        return new Open(code, code, type, title.substring(type.length() + 1), parent, place);
      }
    }
    return new Open(code, code, "", title, parent, place);
  }

  @Override
  public void end(Sink sink) {
    TreeMap<LocalDate, List<Succession>> byDay = new TreeMap<>();
    for (Succession event : reference.events()) {
      byDay.computeIfAbsent(event.on(), d -> new ArrayList<>()).add(event);
    }
    byDay.forEach((day, events) -> change(day, events, sink));
    upper.values().forEach(unit -> write(unit, sink));
    communes.forEach(unit -> write(unit, sink));
  }

  private void change(LocalDate day, List<Succession> events, Sink sink) {
    String file = ReferenceFiles.fileId(reference.successions());
    Map<String, Open> born = new LinkedHashMap<>();
    for (Succession event : events) {
      Open from = of(event.from(), event);
      from.to = day;
      from.group = event.group();
      Open to = born.computeIfAbsent(event.to(), code -> born(code, day, event));
      sink.add(
          Tables.UNIT_SUCCESSION,
          day,
          from.id,
          to.id,
          event.extent(),
          event.populationMoved().isPresent() ? event.populationMoved().getAsLong() : null,
          event.group(),
          event.populationMoved().isPresent()
              ? "Tờ trình tháng 12/2019 (báo chí dẫn)"
              : "Nghị quyết 895/NQ-UBTVQH14",
          file,
          null,
          (long) event.line());
    }
    born.values().forEach(unit -> current.put(unit.code, unit));
    communes.addAll(born.values());
  }

  private Open born(String code, LocalDate day, Succession event) {
    ReferenceFiles.Renamed name =
        reference.renamed().stream()
            .filter(r -> r.code().equals(code) && r.from().equals(day))
            .findFirst()
            .orElseThrow(() -> missing(event, "commune " + code + " from " + day));
    Place place = new Place(ReferenceFiles.fileId(reference.communes()), null, name.line());
    String district = of(event.from(), event).district;
    Open unit = new Open(code + "@" + day, code, name.type(), name.name(), district, place);
    unit.from = day;
    unit.group = event.group();
    return unit;
  }

  private Open of(String code, Succession event) {
    Open unit = current.get(code);
    if (unit == null) {
      throw missing(event, "commune " + code);
    }
    return unit;
  }

  private Problem missing(Succession event, String what) {
    return Problem.ofAuthor(
        "Cannot apply the change of "
            + event.on()
            + " ("
            + reference.successions().getFileName()
            + ", line "
            + event.line()
            + "): neither the register nor the reference has "
            + what
            + ". Add it to "
            + reference.communes().getFileName()
            + " or correct the event.");
  }

  private void write(Open unit, Sink sink) {
    boolean city = unit.district.isEmpty();
    boolean district = !city && upper.containsKey(unit.id);
    boolean commune = !city && !district;
    sink.add(
        Tables.UNIT,
        unit.id,
        unit.code,
        unit.name,
        unit.type,
        city ? "city" : district ? "district" : "grassroots",
        commune ? "commune" : null,
        city ? null : unit.district,
        city ? null : district ? unit.id : unit.district,
        commune ? (unit.type.equals("xã") ? "rural" : "urban") : null,
        unit.from,
        unit.to,
        unit.group,
        unit.place.file(),
        unit.place.sheet(),
        (long) unit.place.row());
  }
}
