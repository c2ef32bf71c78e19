package vn.hoi.charts.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareMachineTest {
  @Test
  void text_is_drawn_alike_on_a_machine_without_any_font(@TempDir Path folder) throws Exception {
    Path none = folder.resolve("fonts.conf");
    Files.writeString(none, "<?xml version=\"1.0\"?>\n<fontconfig></fontconfig>\n");
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            DrawText.class.getName());
    java.environment().put("FONTCONFIG_FILE", none.toString());
    java.environment().put("FONTCONFIG_PATH", folder.toString());
    Process process = java.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(DrawText.digest() + "\n", said);
    assertEquals(0, process.waitFor());
  }
}
