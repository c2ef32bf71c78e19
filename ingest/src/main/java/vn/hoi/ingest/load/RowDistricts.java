package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.Note;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.ingest.unit.UnitVersion;

/** How many of a file's accepted rows are about each district. */
final class RowDistricts {
  /** More would tell nobody more. */
  private static final int SHOWN = 5;

  /** A number that grows. */
  private static final class Count {
    long rows;
  }

  private final Map<String, Count> districts = new TreeMap<>();
  private @Nullable String last;
  private Count current = new Count();

  /** Counts a row, mostly of the same district as the row before. */
  void add(String district) {
    if (!district.equals(last)) {
      last = district;
      current = districts.computeIfAbsent(district, k -> new Count());
    }
    current.rows++;
  }

  void addAll(RowDistricts others) {
    others.districts.forEach(
        (district, count) ->
            districts.computeIfAbsent(district, k -> new Count()).rows += count.rows);
  }

  Set<String> all() {
    return Set.copyOf(districts.keySet());
  }

  /** What to know of a file with rows about others than the district that sent it. */
  List<Note> notes(@Nullable UnitVersion sender, UnitRegister register) {
    if (sender == null) {
      return List.of();
    }
    long rows = 0;
    List<String> others = new ArrayList<>();
    for (Map.Entry<String, Count> district : districts.entrySet()) {
      if (!district.getKey().equals(sender.unitId())) {
        rows += district.getValue().rows;
        others.add(title(district.getKey(), register) + " " + district.getValue().rows);
      }
    }
    String list = String.join(", ", others.subList(0, Math.min(SHOWN, others.size())));
    return rows == 0
        ? List.of()
        : List.of(
            FileNotes.otherDistricts(
                rows, sender.title(), list + (others.size() > SHOWN ? ", …" : "")));
  }

  private static String title(String district, UnitRegister register) {
    UnitVersion known = register.district(district);
    return known == null ? "Thành phố" : known.title();
  }
}
