package vn.hoi.ingest.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.unit.HistoryUnit.Stated;
import vn.hoi.warehouse.Problem;

/**
 * Tells the history of the units: those of a list as they were before the first event, the units
 * that no list has, and then event by event who ends and who begins.
 */
public final class UnitHistory {
  private final ReferenceFiles reference;
  private final Map<String, HistoryUnit> upper = new LinkedHashMap<>();
  private final List<HistoryUnit> unions = new ArrayList<>();
  private final Map<String, HistoryUnit> current = new HashMap<>();
  private final List<UnitMove> moves = new ArrayList<>();
  private @Nullable BoundaryGroups groups;

  public UnitHistory(ReferenceFiles reference) {
    this.reference = reference;
  }

  /** The city (parent empty) or a district of the list; told once however often it is listed. */
  public void upper(String code, Supplier<HistoryUnit> unit) {
    upper.computeIfAbsent(code, c -> unit.get());
    current.putIfAbsent(code, Objects.requireNonNull(upper.get(code)));
  }

  /** A commune of the list. */
  public void commune(HistoryUnit commune) {
    unions.add(commune);
    current.put(commune.code(), commune);
  }

  /** A unit as a list states it, always there until an event says otherwise. */
  public static HistoryUnit listed(
      String code, String type, String name, String kind, String parent, Stated stated) {
    return new HistoryUnit(code, code, type, name, kind, parent, null, stated);
  }

  /**
   * Adds the other units and lets the events happen.
   *
   * @throws Problem of the author when the reference contradicts itself or the list
   */
  public void tell() {
    List<OtherUnit> others = reference.otherUnits();
    others.stream().filter(OtherUnit::isReportingUnit).forEach(this::other);
    others.stream().filter(o -> !o.isReportingUnit()).forEach(this::other);
    TreeMap<LocalDate, List<Succession>> byDay = new TreeMap<>();
    for (Succession event : reference.events()) {
      byDay.computeIfAbsent(event.on(), d -> new ArrayList<>()).add(event);
    }
    byDay.forEach(this::change);
    upper.values().forEach(this::endWithItsUnions);
    groups = new BoundaryGroups(moves, reference.groupsUntil());
  }

  private void other(OtherUnit other) {
    Stated stated = new Stated(ReferenceFiles.fileId(reference.others()), null, other.line());
    HistoryUnit before = current.get(other.code());
    boolean free = before == null || (before.to() != null && !upper.containsKey(before.id()));
    if (!free || unions.stream().anyMatch(u -> u.id().equals(other.unitId()))) {
      throw fault(other, "the code " + other.code() + " belongs to another unit already");
    }
    if (!upper.containsKey(other.parent())) {
      throw fault(other, "there is no district or reporting unit " + other.parent() + " above it");
    }
    HistoryUnit unit =
        new HistoryUnit(
            other.unitId(),
            other.code(),
            other.type(),
            other.name(),
            other.kind(),
            other.parent(),
            other.validFrom(),
            stated);
    unit.endsOn(other.validTo());
    current.put(other.code(), unit);
    if (other.isReportingUnit()) {
      upper.put(other.code(), unit);
    } else {
      unions.add(unit);
    }
  }

  private Problem fault(OtherUnit other, String reason) {
    return Problem.ofAuthor(
        "Cannot register the unit "
            + other.name()
            + " ("
            + reference.others().getFileName()
            + ", line "
            + other.line()
            + "): "
            + reason
            + ". Correct the line.");
  }

  private void change(LocalDate day, List<Succession> events) {
    Map<String, HistoryUnit> born = new LinkedHashMap<>();
    Map<String, HistoryUnit> ending = new LinkedHashMap<>();
    for (Succession event : events) {
      HistoryUnit from = giving(event, day);
      ending.put(from.code(), from);
      String parent = parent(event, from);
      HistoryUnit to = born.computeIfAbsent(event.to(), code -> born(day, event, from, parent));
      if (!to.parent().equals(parent)) {
        throw fault(event, to.code() + " would belong to " + to.parent() + " and to " + parent);
      }
      moves.add(new UnitMove(from.id(), to.id(), event));
    }
    ending.values().forEach(unit -> unit.endsOn(day));
    ending.keySet().forEach(current::remove);
    for (HistoryUnit unit : born.values()) {
      HistoryUnit there = current.put(unit.code(), unit);
      if (there != null && (there.to() == null || there.to().isAfter(day))) {
        throw fault(events.get(0), "the code " + unit.code() + " still belongs to " + there.name());
      }
    }
    unions.addAll(born.values());
  }

  private HistoryUnit giving(Succession event, LocalDate day) {
    HistoryUnit unit = current.get(event.from());
    if (unit == null || !unit.isOpenBefore(day) || upper.containsKey(unit.id())) {
      throw missing(event, "commune " + event.from());
    }
    return unit;
  }

  private String parent(Succession event, HistoryUnit from) {
    String parent = event.toParent().isEmpty() ? from.parent() : event.toParent();
    if (!upper.containsKey(parent)) {
      throw missing(event, "district " + parent);
    }
    return parent;
  }

  private HistoryUnit born(LocalDate day, Succession event, HistoryUnit from, String parent) {
    String id = event.to() + "@" + day;
    if (!from.kind().equals("commune")) {
      Stated stated =
          new Stated(ReferenceFiles.fileId(reference.successions()), null, event.line());
      return new HistoryUnit(
          id, event.to(), from.type(), from.name(), from.kind(), parent, day, stated);
    }
    ReferenceFiles.Renamed name =
        reference.renamed().stream()
            .filter(r -> r.code().equals(event.to()) && r.from().equals(day))
            .findFirst()
            .orElseThrow(() -> missing(event, "commune " + event.to() + " from " + day));
    if (!name.parent().isEmpty() && !name.parent().equals(parent)) {
      throw fault(
          event,
          reference.communes().getFileName()
              + ", line "
              + name.line()
              + " puts "
              + event.to()
              + " under "
              + name.parent()
              + " and the event under "
              + parent);
    }
    Stated stated = new Stated(ReferenceFiles.fileId(reference.communes()), null, name.line());
    return new HistoryUnit(
        id, event.to(), name.type(), name.name(), "commune", parent, day, stated);
  }

  private Problem missing(Succession event, String what) {
    return fault(event, "neither the register nor the reference has " + what);
  }

  private Problem fault(Succession event, String reason) {
    return Problem.ofAuthor(
        "Cannot apply the change of "
            + event.on()
            + " ("
            + reference.successions().getFileName()
            + ", line "
            + event.line()
            + "): "
            + reason
            + ". Add it to "
            + reference.communes().getFileName()
            + " or correct the event.");
  }

  /** A district whose unions have all gone elsewhere is no more. */
  private void endWithItsUnions(HistoryUnit district) {
    List<HistoryUnit> own = unions.stream().filter(u -> u.parent().equals(district.id())).toList();
    if (district.to() == null
        && !district.parent().isEmpty()
        && !own.isEmpty()
        && own.stream().allMatch(u -> u.to() != null)) {
      own.stream()
          .map(u -> Objects.requireNonNull(u.to()))
          .max(LocalDate::compareTo)
          .ifPresent(district::endsOn);
    }
  }

  /** The city, the districts and the other reporting units. */
  public Collection<HistoryUnit> upper() {
    return List.copyOf(upper.values());
  }

  /** All versions of all grassroots unions. */
  public List<HistoryUnit> unions() {
    return List.copyOf(unions);
  }

  /** All moves, in order of their days and of the file. */
  public List<UnitMove> moves() {
    return List.copyOf(moves);
  }

  /** Whether a union belongs to the city without a district between. */
  public boolean isUnderCity(HistoryUnit union) {
    return Objects.requireNonNull(upper.get(union.parent())).parent().isEmpty();
  }

  /** The constant-boundary group of a unit. */
  public String group(String unitId) {
    return Objects.requireNonNull(groups, "not told yet").of(unitId);
  }

  /** Whether a move ties units into a group. */
  public boolean isGrouped(UnitMove move) {
    return !move.on().isAfter(reference.groupsUntil());
  }
}
