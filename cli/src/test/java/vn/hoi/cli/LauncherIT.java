package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherIT {
  @TempDir Path folder;

  @BeforeEach
  void makeAStudy() throws Exception {
    assertEquals(0, Launched.run(folder, Map.of(), "init", "Nghiên cứu").exitCode());
  }

  private Run hoi(String... args) throws Exception {
    return Launched.run(folder, Map.of("HOI_STUDY", "Nghiên cứu"), args);
  }

  static Stream<List<String>> lightCommands() {
    return Stream.of(
        List.of("--help"),
        List.of("sql", "select 1"),
        List.of("sql", "--help"),
        List.of("completion"),
        List.of("try", "O01"),
        List.of("init", "other"));
  }

  @ParameterizedTest
  @MethodSource("lightCommands")
  void lightCommandsLoadNeitherSparkNorSpring(List<String> command) throws Exception {
    Path classes = folder.resolve("classes.txt");
    Run run =
        Launched.run(
            folder,
            Map.of(
                "HOI_STUDY", "Nghiên cứu", "HOI_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes),
            command.toArray(new String[0]));
    assertEquals(0, run.exitCode(), run.err());
    List<String> loaded = Files.readAllLines(classes);
    assertTrue(loaded.stream().anyMatch(line -> line.contains("vn.hoi.cli.Hoi ")), "no log");
    assertEquals(
        List.of(),
        loaded.stream()
            .filter(l -> l.contains("org.apache.spark.") || l.contains("org.springframework."))
            .toList());
  }

  @Test
  void aQueryIsAnsweredInAboutASecond() throws Exception {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long began = System.nanoTime();
      assertEquals("1\n─\n1\n(1 row)\n", hoi("sql", "select 1").out());
      best = Math.min(best, System.nanoTime() - began);
    }
    // Machines that build at the same time are slow: the promise is 1 s, the alarm is at 3 s.
    assertTrue(best < 3_000_000_000L, "took " + best / 1_000_000 + " ms");
  }

  @Test
  void vietnameseGoesInAndOutWhateverTheSystemsLanguage() throws Exception {
    Run run =
        Launched.run(
            folder,
            Map.of("LC_ALL", "C", "LANG", "C", "HOI_STUDY", "Nghiên cứu"),
            "sql",
            "select 'Đông Ngạc' as tên",
            "--format",
            "csv");
    assertEquals(new Run(0, "tên\nĐông Ngạc\n", ""), run);
  }

  @Test
  void theExitCodeOfTheCommandIsTheLaunchers() throws Exception {
    assertEquals(3, hoi("sql", "select form").exitCode());
    assertEquals(4, hoi("nothing").exitCode());
  }

  /** A stand-in for old machines, which would end in a stack trace; the first is Java 8's way. */
  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_392", "9", "11.0.2", "16.0.2"})
  void anOldJavaIsToldInASentence(String version) throws Exception {
    Run run = Launched.run(folder, Map.of("JAVA_HOME", java(version)), "--help");
    String java = folder.resolve("java") + "/bin/java";
    assertEquals(
        new Run(
            4,
            "",
            "hoi: Cannot start: "
                + java
                + " is Java "
                + version
                + ", and hoi needs Java 17 or later. Install JDK 17 or later and let JAVA_HOME name"
                + " its folder, then run the same command again.\n"),
        run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "17.0.9", "25-ea", ""})
  void aLaterJavaAndOneThatDoesNotSayAreStarted(String version) throws Exception {
    assertEquals(
        new Run(7, "started\n", ""),
        Launched.run(folder, Map.of("JAVA_HOME", java(version)), "--help"));
  }

  private String java(String version) throws Exception {
    Path home = Files.createDirectories(folder.resolve("java"));
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho started\nexit 7\n");
    assertTrue(java.toFile().setExecutable(true));
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"x\"\n" + (version.isEmpty() ? "" : "JAVA_VERSION=\"" + version + "\"\n"));
    return home.toString();
  }

  @Test
  void theThoroughCompilerIsTakenForMillionsOfParticipations() throws Exception {
    assertTrue(compilerOptions().contains("-XX:TieredStopAtLevel=1 "));
    Path table = folder.resolve("Nghiên cứu/warehouse/tables/participation");
    Files.createDirectories(table);
    Files.write(table.resolve("large.parquet"), new byte[20_000_000]);
    assertTrue(compilerOptions().contains("-XX:TieredStopAtLevel=4 "));
  }

  private String compilerOptions() throws Exception {
    Map<String, String> shown = Map.of("HOI_JAVA_OPTIONS", "-XX:+PrintCommandLineFlags");
    return Launched.run(folder, shown, "compute", "--study", "Nghiên cứu").out();
  }

  @Test
  void noFileIsReadOrWrittenByARealProcess() throws Exception {
    Files.writeString(folder.resolve("secret.csv"), "a secret line\n");
    for (String query :
        List.of(
            "from read_csv('secret.csv')",
            "from read_text('" + folder.resolve("secret.csv") + "')",
            "copy (select 1) to 'out.csv'",
            "from enable_logging(storage = 'file', storage_path = 'out')",
            "install httpfs")) {
      Run run = hoi("sql", query);
      assertEquals(3, run.exitCode(), query + run.err());
      assertEquals("", run.out());
    }
    assertFalse(Files.exists(folder.resolve("out.csv")));
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void theShellReadsAProgramsLinesToo() throws Exception {
    Path out = folder.resolve("out.txt");
    Process process =
        Launched.start(
            folder, out, folder.resolve("err.txt"), Map.of("HOI_STUDY", "Nghiên cứu"), "sql");
    process
        .getOutputStream()
        .write("select 6 *\n7 as answer;\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    process.getOutputStream().close();
    assertEquals(0, process.waitFor());
    assertTrue(Files.readString(out).contains("answer\n──────\n    42\n"), Files.readString(out));
    assertTrue(Files.isRegularFile(folder.resolve("config/hoi/sql-history")));
    try (Stream<Path> files = Files.walk(folder.resolve("Nghiên cứu"))) {
      assertTrue(files.noneMatch(f -> f.getFileName().toString().contains("history")));
    }
  }
}
