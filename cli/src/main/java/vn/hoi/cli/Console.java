package vn.hoi.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import vn.hoi.warehouse.Printable;
import vn.hoi.warehouse.ShellWord;

/**
 * The world as a command sees it: where it writes, whether a person watches, where it was started.
 *
 * @param out results, always UTF-8
 * @param err progress and problems, always UTF-8
 * @param screen whether progress is shown on a terminal
 * @param folder the folder it was started in
 * @param environment the environment's variables
 * @param self how the user starts hoi, as a shell takes it, for commands to paste
 */
public record Console(
    PrintWriter out,
    PrintWriter err,
    Screen screen,
    Path folder,
    Map<String, String> environment,
    String self) {
  /** Who watches the progress. */
  public enum Screen {
    /** A person: a line may be written over. */
    TERMINAL,
    /** A file or a program: whole lines only. */
    PLAIN
  }

  public Console {
    environment = Map.copyOf(environment);
  }

  /** The console of this process, as the launcher described it. */
  static Console ofProcess() {
    Screen screen =
        "terminal".equals(System.getProperty("hoi.screen")) ? Screen.TERMINAL : Screen.PLAIN;
    return new Console(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        screen,
        Path.of("").toAbsolutePath(),
        System.getenv(),
        ShellWord.of(System.getProperty("hoi.command", "./hoi")));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    // System.out would write in the system's own encoding.
    return new PrintWriter(
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)),
        false);
  }

  /** Writes a line of result, at once; nothing in it can end the line or steer a terminal. */
  public void say(String line) {
    out.println(Printable.of(line));
    out.flush();
  }

  /** Writes several lines of result, at once; nothing in them can steer a terminal. */
  public void sayLines(String lines) {
    out.println(Printable.lines(lines));
    out.flush();
  }
}
