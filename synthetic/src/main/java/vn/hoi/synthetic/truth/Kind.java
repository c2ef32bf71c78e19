package vn.hoi.synthetic.truth;

/** Whether a value has a denominator. */
enum Kind {
  SHARE,
  COUNT
}
