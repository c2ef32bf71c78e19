package vn.hoi.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Tables;

/**
 * A real Spark standalone master and two workers on loopback, and spark-submit's own main class.
 */
class SparkClusterTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void stop() throws InterruptedException {
    for (Process process : started) {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
    for (Process process : started) {
      process.waitFor(20, TimeUnit.SECONDS);
    }
  }

  /** The quality index asks for the indicators it is made of, and the survey for its own. */
  private static final String FEW =
      "mappings/.*|views/.*|reconciliations/.*"
          + "|indicators/(O01|O02|I08|O10|O11|O17|G09|M01|Q01|S01)/.*";

  @Test
  void aMasterWithTwoWorkersComputesTheSameResultsAsOneMachine() throws Exception {
    compare(few());
  }

  @Test
  @Tag("long")
  void aMasterWithTwoWorkersComputesTheSameOfEveryIndicator() throws Exception {
    compare(DefinitionFiles.product());
  }

  /** The product's definitions with indicators of each wave: starting a cluster is slow enough. */
  private Path few() throws IOException {
    Path product = DefinitionFiles.product();
    Path few = folder.resolve("definitions");
    try (Stream<Path> files = Files.walk(product)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = product.relativize(file).toString().replace('\\', '/');
        if (!path.contains("/") || path.matches(FEW)) {
          Path copy = few.resolve(path);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    return few;
  }

  private void compare(Path definitions) throws Exception {
    Warehouse submitted = new Warehouse(folder.resolve("submitted"));
    Warehouse local = new Warehouse(folder.resolve("local"));
    InventedCity.write(submitted, 2, 500);
    InventedCity.write(local, 2, 500);

    int port = freePort();
    String master = "spark://127.0.0.1:" + port;
    start(
        "master",
        "org.apache.spark.deploy.master.Master",
        "--host",
        "127.0.0.1",
        "--port",
        String.valueOf(port),
        "--webui-port",
        "0");
    waitFor(port);
    for (String name : List.of("worker-1", "worker-2")) {
      start(
          name,
          "org.apache.spark.deploy.worker.Worker",
          "--host",
          "127.0.0.1",
          "--cores",
          "1",
          "--memory",
          "768m",
          "--webui-port",
          "0",
          "--work-dir",
          folder.resolve(name).toString(),
          master);
    }
    Process job =
        start(
            "job",
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            master,
            "--conf",
            "spark.driver.host=127.0.0.1",
            "--conf",
            "spark.driver.bindAddress=127.0.0.1",
            "--conf",
            "spark.executor.memory=512m",
            "--conf",
            "spark.executor.extraClassPath=" + CLASS_PATH,
            "--class",
            "vn.hoi.jobs.ComputeMain",
            jar().toString(),
            submitted.root().toString(),
            definitions.toString());
    Snapshot here =
        new Compute(
                local,
                Definitions.load(DefinitionFiles.of(definitions)),
                ComputedCity.SPARK,
                Progress.SILENT)
            .run();
    if (!job.waitFor(300, TimeUnit.SECONDS) || job.exitValue() != 0) {
      fail("The job failed:\n" + Files.readString(folder.resolve("job.log")));
    }
    assertEquals(submitted.current().name() + "\n", Files.readString(folder.resolve("job.out")));
    assertEquals(results(here), results(submitted.current()));
    // The work was done by executors on both workers, not by the driver.
    assertEquals(2, executors());
  }

  private static List<String> results(Snapshot snapshot) {
    return Stream.of(Tables.INDICATOR_VALUE, Tables.INDICATOR_CHANGE)
        .flatMap(table -> snapshot.files(table).stream())
        .map(TableFile::sha256)
        .toList();
  }

  private long executors() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(
              f ->
                  f.startsWith(folder.resolve("worker-1"))
                      || f.startsWith(folder.resolve("worker-2")))
          .filter(f -> f.getFileName().toString().equals("stderr"))
          .map(f -> f.subpath(folder.getNameCount(), folder.getNameCount() + 1))
          .distinct()
          .count();
    }
  }

  private Process start(String name, String... command) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String option :
        java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (option.startsWith("--add-opens")) {
        line.add(option);
      }
    }
    line.addAll(
        List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", CLASS_PATH));
    line.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(line);
    Path home = Files.createDirectories(folder.resolve("spark-home"));
    Files.createDirectories(home.resolve("jars"));
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.redirectError(folder.resolve(name + ".log").toFile());
    builder.redirectOutput(folder.resolve(name + ".out").toFile());
    Process process = builder.start();
    started.add(process);
    return process;
  }

  /** The jar of the jobs' classes, as the build packs it. */
  private Path jar() throws IOException {
    Path classes = Path.of("target", "classes");
    Path jar = folder.resolve("jobs.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, entries);
      }
    }
    return jar;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void waitFor(int port) throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException e) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    fail("The master did not open its port within a minute.");
  }
}
