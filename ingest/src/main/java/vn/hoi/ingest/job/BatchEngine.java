package vn.hoi.ingest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.hoi.warehouse.FullDisk;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.study.JobRepositorySettings;
import vn.hoi.warehouse.study.Study;

/**
 * Spring Batch with its JDBC job repository, put together by hand: three objects need no container.
 * The repository is an H2 file beside the tables, or the database that {@code study.yaml} names.
 */
final class BatchEngine implements AutoCloseable {
  /** Finds what Spring Batch's script makes last. */
  private static final String LAST_MADE =
      "SELECT 1 FROM information_schema.sequences WHERE lower(sequence_name) ="
          + " 'batch_job_instance_seq'";

  private final DataSource dataSource;
  private final JobRepository repository;
  private final JobOperator operator;

  private BatchEngine(DataSource dataSource) throws Exception {
    this.dataSource = dataSource;
    makeTables();
    JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(dataSource);
    factory.setTransactionManager(new JdbcTransactionManager(dataSource));
    // Nobody else writes: the study's lock is held.
    factory.setIsolationLevelForCreate("ISOLATION_READ_COMMITTED");
    factory.afterPropertiesSet();
    this.repository = factory.getObject();
    TaskExecutorJobOperator made = new TaskExecutorJobOperator();
    made.setJobRepository(repository);
    made.setJobRegistry(new MapJobRegistry());
    made.setTaskExecutor(new SyncTaskExecutor());
    made.afterPropertiesSet();
    this.operator = made;
    closeAbandoned();
  }

  /** Starts the engine of a study. */
  static BatchEngine start(Study study) {
    JobRepositorySettings settings = study.jobRepository();
    try {
      return new BatchEngine(settings.url().isEmpty() ? embedded(study) : server(settings));
    } catch (Problem e) {
      throw e;
    } catch (Exception e) {
      if (FullDisk.isBehind(e)) {
        throw Problem.ofOperator(
            "Cannot open the job repository in "
                + folder(study)
                + ": the disk is full: "
                + FullDisk.room(List.of(study.folder()))
                + ". Make room, then run the same command again.",
            e);
      }
      throw Problem.ofOperator(
          "Cannot open the job repository "
              + (settings.url().isEmpty() ? "in " + folder(study) : settings.url())
              + ": "
              + innermost(e).getMessage()
              + ". Check `job_repository` in study.yaml; an H2 file that is damaged may be deleted,"
              + " it only holds the history of runs.",
          e);
    }
  }

  private static Path folder(Study study) {
    return study.warehouse().root().resolve("jobs");
  }

  /** Refuses a study whose job repository can never be opened; a look at its files takes longer. */
  static void mustHaveAFolder(Study study) {
    if (study.jobRepository().url().isEmpty() && folder(study).toString().contains(";")) {
      // H2 takes what follows for settings, some of which run commands, and knows no way to write
      // it.
      throw Problem.ofOperator(
          "Cannot open the job repository in "
              + folder(study)
              + ": a semicolon stands in the name of a folder. Give that folder a name without one, or"
              + " let `job_repository` in study.yaml name a database server, then run the same command"
              + " again.");
    }
  }

  private static DataSource embedded(Study study) throws IOException {
    mustHaveAFolder(study);
    Path folder = Files.createDirectories(folder(study));
    return JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("repository"), "hoi", "");
  }

  private static DataSource server(JobRepositorySettings settings) throws IOException {
    String password =
        settings.passwordFile().isPresent()
            ? Files.readString(settings.passwordFile().get()).strip()
            : "";
    return new DriverManagerDataSource(settings.url(), settings.user(), password);
  }

  /** Makes the tables, all over again when a run was killed between two of them. */
  private void makeTables() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      try (ResultSet last = statement.executeQuery(LAST_MADE)) {
        if (last.next()) {
          return;
        }
      }
      String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
      if (dataSource instanceof JdbcConnectionPool) {
        // H2 commits table by table; the file is ours alone.
        statement.execute("DROP ALL OBJECTS");
      }
      connection.setAutoCommit(false);
      ScriptUtils.executeSqlScript(
          connection,
          new ClassPathResource("org/springframework/batch/core/schema-" + product + ".sql"));
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  /** Executions that look as if they were running belong to a process that was killed. */
  private void closeAbandoned() {
    for (String job : repository.getJobNames()) {
      for (JobExecution execution : repository.findRunningJobExecutions(job)) {
        operator.recover(execution);
      }
    }
  }

  JobRepository repository() {
    return repository;
  }

  JobOperator operator() {
    return operator;
  }

  /** Spring Batch wraps our sentences; the innermost is the one to show. */
  static Throwable innermost(Throwable e) {
    Throwable inner = e;
    while (inner.getCause() != null && !(inner instanceof Problem)) {
      inner = inner.getCause();
    }
    return inner;
  }

  @Override
  public void close() {
    if (dataSource instanceof JdbcConnectionPool pool) {
      pool.dispose();
    }
  }
}
