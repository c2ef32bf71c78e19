package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineProgressTest {
  private final StringWriter told = new StringWriter();

  private LineProgress progress(Console.Screen screen) {
    return new LineProgress(
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(told),
            screen,
            Path.of(""),
            Map.of(),
            "./hoi"));
  }

  @Test
  void aStepIsOneLineAndWhatToKnowOfItALineBelow() {
    LineProgress progress = progress(Console.Screen.PLAIN);
    progress.began("analysis");
    progress.advanced("3 of 16 tables");
    progress.ended("analysis", 12_345, "16 tables");
    progress.told("Cannot share out the figures of 007-A.");
    List<String> lines = told.toString().lines().toList();
    assertEquals(2, lines.size(), told::toString);
    assertTrue(
        lines.get(0).matches("analysis \\.+ +12,345 rows +\\d+\\.\\d s {2}16 tables"),
        told::toString);
    assertEquals("  Cannot share out the figures of 007-A.", lines.get(1));
  }

  @Test
  void aNameCannotSteerTheTerminal() {
    LineProgress progress = progress(Console.Screen.PLAIN);
    progress.began("a\u001b[2J");
    progress.ended("a\u001b[2J", 0, "b\u009b1m");
    progress.told("c\u202ed");
    assertTrue(
        told.toString().chars().noneMatch(c -> c == 0x1b || c == 0x9b || c == 0x202e),
        told::toString);
  }
}
