package vn.hoi.jobs.disclosure;

import vn.hoi.jobs.value.ValueKey;

/** An indicator's part in a period. */
record Part(String indicator, String period, String category) {
  static Part of(ValueKey key) {
    return new Part(key.indicator(), key.period(), key.category());
  }
}
