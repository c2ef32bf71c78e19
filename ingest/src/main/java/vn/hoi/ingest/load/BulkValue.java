package vn.hoi.ingest.load;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.warehouse.store.RowBatch;
import vn.hoi.warehouse.table.ColumnType;

/**
 * What a field says, ready for a table: made once by the very code that reads rows one by one.
 *
 * @param state whether it says something
 * @param value String, Long, BigDecimal or LocalDate; null unless it says something
 * @param text the value in UTF-8 if it is a text
 */
@SuppressWarnings("ArrayRecordComponent") // shared by millions of rows, changed by none
record BulkValue(State state, @Nullable Object value, byte @Nullable [] text) {
  static final BulkValue MISSING = new BulkValue(State.MISSING, null, null);
  static final BulkValue FAULTY = new BulkValue(State.FAULTY, null, null);

  /** A person whose key is looked up with those of the lines around: see {@link PersonBatch}. */
  static final BulkValue PERSON = new BulkValue(State.WAITING, "", new byte[0]);

  /** Whether a field says something. */
  enum State {
    STATED,
    WAITING,
    MISSING,
    FAULTY
  }

  static BulkValue of(Parsed<Object> parsed) {
    if (parsed instanceof Parsed.Value<Object> stated) {
      return of(stated.value());
    }
    return parsed instanceof Parsed.Faulty<Object> ? FAULTY : MISSING;
  }

  static BulkValue of(@Nullable Object value) {
    return value == null
        ? MISSING
        : new BulkValue(
            State.STATED,
            value,
            value instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : null);
  }

  boolean isStated() {
    return state == State.STATED || state == State.WAITING;
  }

  @Nullable LocalDate date() {
    return value instanceof LocalDate date ? date : null;
  }

  /** Puts the value into the row that is being made. */
  void put(RowBatch batch, int column, ColumnType type) {
    if (value == null) {
      batch.missing(column);
      return;
    }
    switch (type) {
      case TEXT -> batch.text(column, text);
      case INTEGER -> batch.integer(column, ((Number) value).longValue());
      case DATE -> batch.date(column, (LocalDate) value);
      case DECIMAL ->
          batch.decimal(
              column,
              value instanceof BigDecimal exact
                  ? exact
                  : BigDecimal.valueOf(((Number) value).longValue()));
      case REAL, BOOLEAN -> throw new IllegalArgumentException();
    }
  }
}
