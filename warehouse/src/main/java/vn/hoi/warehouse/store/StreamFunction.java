package vn.hoi.warehouse.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBLogicalType;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.table.Column;

/**
 * The table function {@code hoi_rows(ticket)}, by which DuckDB asks for the rows that Java makes,
 * without a table between. Functions are registered for the life of the process, so there is one,
 * and a ticket says whose rows are wanted.
 */
final class StreamFunction
    implements DuckDBTableFunction<StreamFunction.Stream, StreamFunction.Stream, Object> {
  static final String NAME = "hoi_rows";
  private static final AtomicLong TICKETS = new AtomicLong();
  private static final Map<Long, Stream> STREAMS = new ConcurrentHashMap<>();

  /** One file's rows; asked for by one thread. */
  static final class Stream implements AutoCloseable {
    private final long ticket = TICKETS.incrementAndGet();
    private final List<Column> columns;
    private final RowStream rows;
    private @Nullable RowBatch batch;
    private @Nullable RuntimeException failure;
    private long count;

    Stream(List<Column> columns, RowStream rows) {
      this.columns = List.copyOf(columns);
      this.rows = rows;
      STREAMS.put(ticket, this);
    }

    long ticket() {
      return ticket;
    }

    long count() {
      return count;
    }

    /** What the maker of the rows threw; DuckDB would keep its message only. */
    @Nullable RuntimeException failure() {
      return failure;
    }

    @Override
    public void close() {
      STREAMS.remove(ticket);
    }

    private RowBatch next(int capacity) {
      if (batch == null) {
        batch = new RowBatch(columns, capacity);
      }
      batch.clear();
      try {
        rows.fill(batch);
      } catch (RuntimeException e) {
        failure = e;
        throw e;
      }
      count += batch.rows();
      return batch;
    }
  }

  static void register(DuckDBConnection connection) throws SQLException {
    try (DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
      builder
          .withName(NAME)
          .withParameter(Long.class)
          .withFunction(new StreamFunction())
          .register(connection);
    }
  }

  @Override
  public Stream bind(DuckDBTableFunctionBindInfo info) throws Exception {
    Stream stream = STREAMS.get(info.getParameter(0).getLong());
    if (stream == null) {
      throw new IllegalArgumentException("no such stream of rows");
    }
    for (Column column : stream.columns) {
      switch (column.type()) {
        case TEXT -> info.addResultColumn(column.name(), DuckDBColumnType.VARCHAR);
        case INTEGER -> info.addResultColumn(column.name(), DuckDBColumnType.BIGINT);
        case DATE -> info.addResultColumn(column.name(), DuckDBColumnType.DATE);
        case DECIMAL -> {
          try (DuckDBLogicalType decimal = DuckDBLogicalType.decimal(20, 4)) {
            info.addResultColumn(column.name(), decimal);
          }
        }
        case REAL, BOOLEAN -> throw new IllegalArgumentException();
      }
    }
    return stream;
  }

  @Override
  public Stream init(DuckDBTableFunctionInitInfo info) throws Exception {
    info.setMaxThreads(1);
    return info.getBindData();
  }

  @Override
  public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk)
      throws Exception {
    Stream stream = info.getInitData();
    RowBatch batch = stream.next((int) chunk.capacity());
    for (int c = 0; c < stream.columns.size(); c++) {
      copy(batch, c, chunk.vector(c));
    }
    return batch.rows();
  }

  private static void copy(RowBatch batch, int column, DuckDBWritableVector vector) {
    int rows = batch.rows();
    switch (batch.columns.get(column).type()) {
      case TEXT -> {
        byte[][] texts = batch.texts[column];
        vector.setStringUtf8Batch(0, rows == texts.length ? texts : Arrays.copyOf(texts, rows));
      }
      case INTEGER -> {
        long[] values = batch.integers[column];
        boolean[] missing = batch.missing[column];
        for (int r = 0; r < rows; r++) {
          if (missing[r]) {
            vector.setNull(r);
          } else {
            vector.setLong(r, values[r]);
          }
        }
      }
      case DATE -> {
        for (int r = 0; r < rows; r++) {
          var date = batch.dates[column][r];
          if (date == null) {
            vector.setNull(r);
          } else {
            vector.setDate(r, date);
          }
        }
      }
      case DECIMAL -> {
        for (int r = 0; r < rows; r++) {
          var decimal = batch.decimals[column][r];
          if (decimal == null) {
            vector.setNull(r);
          } else {
            vector.setBigDecimal(r, decimal.setScale(4));
          }
        }
      }
      case REAL, BOOLEAN -> throw new IllegalArgumentException();
    }
  }
}
