package vn.hoi.cli;

import java.io.PrintWriter;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import vn.hoi.warehouse.Printable;
import vn.hoi.warehouse.Progress;

/**
 * Shows one line a step with its rows and time. On a terminal the line of the step under way is
 * written over; elsewhere a line appears when its step has ended.
 */
public final class LineProgress implements Progress {
  private static final int STEP_WIDTH = 34;
  private static final long REDRAW_NANOS = Duration.ofMillis(100).toNanos();
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter out;
  private final Console.Screen screen;
  private String step = "";
  private long beganAt;
  private long drawnAt;

  /** A progress on the console's error stream, so that results stay alone on the other. */
  public LineProgress(Console console) {
    this.out = console.err();
    this.screen = console.screen();
  }

  @Override
  public synchronized void began(String name) {
    step = Printable.of(name);
    beganAt = System.nanoTime();
    drawnAt = beganAt;
    draw("…");
  }

  @Override
  public synchronized void advanced(String detail) {
    long now = System.nanoTime();
    if (now - drawnAt > REDRAW_NANOS) {
      drawnAt = now;
      draw(Printable.of(detail));
    }
  }

  private void draw(String detail) {
    if (screen == Console.Screen.TERMINAL) {
      out.print(CLEAR_LINE + padded(step) + " " + detail);
      out.flush();
    }
  }

  @Override
  public synchronized void ended(String name, long rows, String summary) {
    double seconds = (System.nanoTime() - beganAt) / 1e9;
    String counted =
        rows == 0 ? "" : NumberFormat.getIntegerInstance(Locale.ROOT).format(rows) + " rows";
    String line =
        String.format(
            Locale.ROOT,
            "%s %16s %7.1f s  %s",
            padded(Printable.of(name)),
            counted,
            seconds,
            Printable.of(summary));
    out.println((screen == Console.Screen.TERMINAL ? CLEAR_LINE : "") + line.stripTrailing());
    out.flush();
  }

  @Override
  public synchronized void told(String sentence) {
    out.println("  " + Printable.of(sentence));
    out.flush();
  }

  /** Writes the time that all steps took together. */
  public synchronized void finished(double seconds) {
    out.println(String.format(Locale.ROOT, "%s %16s %7.1f s", padded("All"), "", seconds));
    out.flush();
  }

  private static String padded(String text) {
    StringBuilder padded = new StringBuilder(text).append(' ');
    while (padded.length() < STEP_WIDTH) {
      padded.append('.');
    }
    return padded.toString();
  }
}
