package vn.hoi.ingest.load;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sums over rows, column by column; a blank adds nothing, and where no numbers stand each value
 * adds one. Columns are known by name, because they may stand elsewhere under a repeated header.
 */
final class RunningSums {
  static final String AGREES = "agrees";
  static final String DIFFERS = "differs";
  static final String UNCLEAR = "unclear";

  private final Map<String, BigInteger> accepted = new HashMap<>();
  private final Map<String, BigInteger> rejected = new HashMap<>();
  private boolean ofRows;
  private long acceptedRows;
  private long rejectedRows;

  /** Counts rows in every column, whatever they say there. */
  static RunningSums ofRows() {
    RunningSums rows = new RunningSums();
    rows.ofRows = true;
    return rows;
  }

  boolean isEmpty() {
    return acceptedRows + rejectedRows == 0;
  }

  RunningSums copy() {
    RunningSums copy = new RunningSums();
    copy.ofRows = ofRows;
    copy.accepted.putAll(accepted);
    copy.rejected.putAll(rejected);
    copy.acceptedRows = acceptedRows;
    copy.rejectedRows = rejectedRows;
    return copy;
  }

  void add(RowValues values, List<Header.Bound> columns) {
    boolean good = values.rejects().isEmpty();
    acceptedRows += good ? 1 : 0;
    rejectedRows += good ? 0 : 1;
    for (Header.Bound bound : columns) {
      String name = bound.definition().name();
      Object value = ofRows ? "" : values.get(name);
      if (value != null) {
        long figure = value instanceof Long number ? number : 1;
        (good ? accepted : rejected).merge(name, BigInteger.valueOf(figure), BigInteger::add);
      }
    }
  }

  long accepted() {
    return acceptedRows;
  }

  long rejected() {
    return rejectedRows;
  }

  /** The sum over the accepted rows; null when 64 bits do not hold it. */
  @Nullable Long sum(Header.Bound bound) {
    BigInteger sum = accepted.getOrDefault(bound.definition().name(), BigInteger.ZERO);
    return sum.bitLength() > 63 ? null : sum.longValueExact();
  }

  /**
   * What a printed total is worth. Where rows were rejected the total may hold them or not; unless
   * one of the two sums is met, nobody can tell.
   */
  String finding(Header.Bound bound, @Nullable Long printed) {
    if (printed == null) {
      return UNCLEAR;
    }
    BigInteger total = BigInteger.valueOf(printed);
    String name = bound.definition().name();
    BigInteger sum = accepted.getOrDefault(name, BigInteger.ZERO);
    if (total.equals(sum) || total.equals(sum.add(rejected.getOrDefault(name, BigInteger.ZERO)))) {
      return AGREES;
    }
    return rejectedRows > 0 ? UNCLEAR : DIFFERS;
  }
}
