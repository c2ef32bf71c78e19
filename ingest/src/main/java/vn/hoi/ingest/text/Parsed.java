package vn.hoi.ingest.text;

import java.util.function.Function;

/** What a text says: a value, nothing, or something that cannot be read. */
public sealed interface Parsed<T> {
  /** The text states this value. */
  record Value<T>(T value) implements Parsed<T> {}

  /** The text states no value: it is blank, or says "not collected" ({@code …}). */
  record Missing<T>() implements Parsed<T> {}

  /** The text cannot be read, or could mean more than one thing. */
  record Faulty<T>(Fault fault) implements Parsed<T> {}

  /** A value. */
  static <T> Parsed<T> value(T value) {
    return new Value<>(value);
  }

  /** No value. */
  static <T> Parsed<T> missing() {
    return new Missing<>();
  }

  /** A fault. */
  static <T> Parsed<T> fault(RowRule rule, String vi, String en) {
    return new Faulty<>(new Fault(rule, vi, en));
  }

  /** Goes on with the value, if there is one. */
  default <R> Parsed<R> then(Function<T, Parsed<R>> next) {
    if (this instanceof Value<T> value) {
      return next.apply(value.value());
    }
    if (this instanceof Faulty<T> faulty) {
      return new Faulty<>(faulty.fault());
    }
    return new Missing<>();
  }
}
