package vn.hoi.ingest.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.file.FlatFileItemReader;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.mapping.PassThroughFieldSetMapper;
import org.springframework.batch.infrastructure.item.file.transform.FieldSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.hoi.warehouse.store.TableFileWriter;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Tables;

/**
 * The usual way with Spring Batch's own parts: {@code FlatFileItemReader}, {@code names} and {@code
 * targetType} (a record) in a chunk-oriented step, in chunks of 1,000, its job repository a
 * database. It checks nothing, keys nobody and keeps no reject.
 */
final class StockStep {
  private static final int CHUNK = 1_000;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
  private static final String[] NAMES = {"maHoatDong", "ngay", "soDinhDanh", "hoTen", "soLuot"};

  private StockStep() {}

  /** A line of the file. */
  public record Turn(
      String maHoatDong, String ngay, String soDinhDanh, String hoTen, BigDecimal soLuot) {}

  /** Reads the file into Parquet in a step. */
  static long step(Path file, Path folder) throws Exception {
    JdbcConnectionPool database =
        JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("stock-jobs"), "stock", "");
    try (TableFileWriter parquet = writer(folder)) {
      try (var connection = database.getConnection()) {
        ScriptUtils.executeSqlScript(
            connection, new ClassPathResource("org/springframework/batch/core/schema-h2.sql"));
      }
      JdbcTransactionManager transactions = new JdbcTransactionManager(database);
      JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
      factory.setDataSource(database);
      factory.setTransactionManager(transactions);
      factory.afterPropertiesSet();
      JobRepository repository = factory.getObject();
      Step step =
          new StepBuilder("stock", repository)
              .<Turn, Turn>chunk(CHUNK)
              .transactionManager(transactions)
              .reader(StockStep.<Turn>builder(file).targetType(Turn.class).build())
              .writer(
                  chunk -> {
                    for (Turn turn : chunk) {
                      append(
                          parquet,
                          turn.maHoatDong(),
                          turn.soDinhDanh(),
                          turn.ngay(),
                          turn.soLuot());
                    }
                  })
              .build();
      Job job = new JobBuilder("stock", repository).start(step).build();
      var instance = repository.createJobInstance("stock", new JobParameters());
      JobExecution execution =
          repository.createJobExecution(instance, new JobParameters(), new ExecutionContext());
      job.execute(execution);
      if (execution.getStatus() != BatchStatus.COMPLETED) {
        throw new IllegalStateException(execution.getAllFailureExceptions().toString());
      }
      return finish(parquet);
    } finally {
      database.dispose();
    }
  }

  /** Reads the file into Parquet by the reader alone: no step, no transaction, no objects made. */
  static long readerAlone(Path file, Path folder) throws Exception {
    FlatFileItemReader<FieldSet> reader =
        StockStep.<FieldSet>builder(file).fieldSetMapper(new PassThroughFieldSetMapper()).build();
    reader.open(new ExecutionContext());
    try (TableFileWriter parquet = writer(folder)) {
      for (FieldSet row = reader.read(); row != null; row = reader.read()) {
        append(
            parquet,
            row.readString(0),
            row.readString(2),
            row.readString(1),
            row.readBigDecimal(4));
      }
      return finish(parquet);
    } finally {
      reader.close();
    }
  }

  private static <T> FlatFileItemReaderBuilder<T> builder(Path file) {
    FlatFileItemReaderBuilder<T> builder = new FlatFileItemReaderBuilder<>();
    builder
        .name("stock")
        .resource(new FileSystemResource(file))
        .encoding("UTF-8")
        .comments("#")
        .linesToSkip(2)
        .delimited()
        .names(NAMES);
    return builder;
  }

  private static TableFileWriter writer(Path folder) {
    return new Warehouse(folder.resolve("stock")).writer(Tables.PARTICIPATION);
  }

  private static void append(
      TableFileWriter parquet, String activity, String person, String day, BigDecimal turns) {
    parquet.append(
        activity,
        person,
        LocalDate.parse(day, DAY),
        turns.longValueExact(),
        "0123456789abcdef",
        null,
        parquet.rows() + 1);
  }

  private static long finish(TableFileWriter parquet) {
    parquet.finish("file:0123456789abcdef");
    return parquet.rows();
  }
}
