package vn.hoi.synthetic.city;

import vn.hoi.synthetic.place.Union;

/** Loans through a union from one source at the end of a half-year, in thousand VND. */
public record Loans(
    Union union, HalfYear half, LoanSource source, int women, long outstanding, long overdue) {
  public Loans {
    if (overdue > outstanding) {
      throw new IllegalArgumentException("more overdue than owed in " + union.id());
    }
  }
}
