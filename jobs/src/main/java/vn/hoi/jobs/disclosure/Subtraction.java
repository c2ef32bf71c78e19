package vn.hoi.jobs.disclosure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Finds the hidden cells that can be worked out from the published ones by adding and subtracting:
 * those on which all solutions of the equations agree.
 */
final class Subtraction {
  private final Relations<?> relations;
  private NullSpace solutions;

  Subtraction(Relations<?> relations) {
    this.relations = relations;
    this.solutions = new NullSpace(relations.size());
  }

  /**
   * The hidden cells that the equations give away one after another: each by an equation whose
   * other cells are known or were given away before. Found much faster than all of {@link
   * #solvable}, to which they belong.
   */
  BitSet stepwise(BitSet hidden) {
    BitSet unknown = (BitSet) hidden.clone();
    int[] left = new int[relations.size()];
    Deque<Integer> single = new ArrayDeque<>();
    for (int equation = 0; equation < left.length; equation++) {
      for (int cell : relations.cells(equation)) {
        left[equation] += unknown.get(cell) ? 1 : 0;
      }
      if (left[equation] == 1) {
        single.add(equation);
      }
    }
    BitSet given = new BitSet();
    while (!single.isEmpty()) {
      for (int cell : relations.cells(single.remove())) {
        if (unknown.get(cell)) {
          unknown.clear(cell);
          given.set(cell);
          for (int equation : relations.equationsOf(cell)) {
            if (--left[equation] == 1) {
              single.add(equation);
            }
          }
        }
      }
    }
    return given;
  }

  /**
   * The hidden cells that the equations give away. Fast where only more cells are hidden than
   * before.
   */
  BitSet solvable(BitSet hidden) {
    BitSet gone = (BitSet) solutions.columns().clone();
    gone.andNot(hidden);
    if (!gone.isEmpty()) {
      solutions = new NullSpace(relations.size());
    }
    BitSet more = (BitSet) hidden.clone();
    more.andNot(solutions.columns());
    more.stream().forEach(this::add);
    return solutions.nought();
  }

  private void add(int cell) {
    for (int equation : relations.equationsOf(cell)) {
      solutions.term(equation, relations.factor(equation, cell));
    }
    solutions.add(cell);
  }
}
