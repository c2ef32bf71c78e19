package vn.hoi.synthetic.city;

import vn.hoi.synthetic.place.Union;

/** Dues and fund of a union in a half-year, in thousand VND. */
public record Dues(Union union, HalfYear half, long due, long collected, long fund) {}
