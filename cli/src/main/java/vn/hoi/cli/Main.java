package vn.hoi.cli;

/** Where the process begins and ends. */
public final class Main {
  private Main() {}

  /** Runs a command and leaves with its exit code. */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int exitCode = Hoi.run(console, args);
    console.out().flush();
    console.err().flush();
    System.exit(exitCode);
  }
}
