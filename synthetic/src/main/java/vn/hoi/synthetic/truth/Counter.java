package vn.hoi.synthetic.truth;

import vn.hoi.synthetic.city.Review;

/** Counts one indicator of one district at one review date, object by object. */
interface Counter {
  void count(Facts facts, Review review, Tally tally);

  /** Counts what could not be known before the last district was there. */
  default void end(Tally tally) {}
}
