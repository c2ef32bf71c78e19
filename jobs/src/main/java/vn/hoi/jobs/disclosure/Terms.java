package vn.hoi.jobs.disclosure;

import java.util.Arrays;

/** Numbered things with a factor each, in the order they were added. */
final class Terms {
  /** What is done with each. */
  @FunctionalInterface
  interface Each {
    void term(int number, long factor);
  }

  private int[] numbers = new int[2];
  private long[] factors = new long[2];
  private int size;

  void add(int number, long factor) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      factors = Arrays.copyOf(factors, 2 * size);
    }
    numbers[size] = number;
    factors[size++] = factor;
  }

  void each(Each each) {
    for (int i = 0; i < size; i++) {
      each.term(numbers[i], factors[i]);
    }
  }
}
