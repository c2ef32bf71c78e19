package vn.hoi.ingest.job;

import org.jspecify.annotations.Nullable;

/** A row of table {@code received}. */
record ReceivedRow(String kind, String districtId, @Nullable String period, String sourceFile) {
  @Nullable Object[] values() {
    return new @Nullable Object[] {kind, districtId, period, sourceFile};
  }
}
