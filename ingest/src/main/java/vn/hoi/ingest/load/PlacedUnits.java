package vn.hoi.ingest.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a row about places lead to.
 *
 * @param values for each bound column its value once the units are placed
 * @param districtId what the row's unit reports to; null when it names none
 */
record PlacedUnits(List<BulkValue> values, @Nullable String districtId) {
  PlacedUnits {
    values = List.copyOf(values);
  }
}
