package vn.hoi.warehouse;

import java.io.Serial;
import java.util.Objects;

/**
 * Something a person must mend, told in a sentence: "Cannot DO THING: REASON", where, and what to
 * do. The command prints the sentence and leaves with the exit code of the one who must act; it
 * never prints a stack trace for a problem.
 */
public final class Problem extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Who must act, with the exit code that says so. */
  public enum Actor {
    /** The maker of hoi. */
    US(1),
    /** The sender of data. */
    SENDER(2),
    /** The author of a definition. */
    AUTHOR(3),
    /** The operator: disk, lock, configuration. */
    OPERATOR(4);

    private final int exitCode;

    Actor(int exitCode) {
      this.exitCode = exitCode;
    }

    /** The exit code of the command, 1 to 4. */
    public int exitCode() {
      return exitCode;
    }
  }

  private final Actor actor;

  private Problem(Actor actor, String sentence, Throwable cause) {
    super(Objects.requireNonNull(sentence), cause);
    this.actor = actor;
  }

  private Problem(Actor actor, String sentence) {
    super(Objects.requireNonNull(sentence));
    this.actor = actor;
  }

  /** A problem that the sender of data mends. */
  public static Problem ofSender(String sentence) {
    return new Problem(Actor.SENDER, sentence);
  }

  /** A problem that the author of a definition mends. */
  public static Problem ofAuthor(String sentence) {
    return new Problem(Actor.AUTHOR, sentence);
  }

  /** A problem that the operator mends. */
  public static Problem ofOperator(String sentence) {
    return new Problem(Actor.OPERATOR, sentence);
  }

  /** A problem that the operator mends, with what caused it. */
  public static Problem ofOperator(String sentence, Throwable cause) {
    return new Problem(Actor.OPERATOR, sentence, cause);
  }

  /** A fault of hoi itself: a promise that did not hold. */
  public static Problem ofUs(String sentence) {
    return new Problem(Actor.US, sentence);
  }

  /** A fault of hoi itself, with what caused it. */
  public static Problem ofUs(String sentence, Throwable cause) {
    return new Problem(Actor.US, sentence, cause);
  }

  /** Who must act. */
  public Actor actor() {
    return actor;
  }

  /** The sentence. */
  public String sentence() {
    return Objects.requireNonNull(getMessage());
  }
}
