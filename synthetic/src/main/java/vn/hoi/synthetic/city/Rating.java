package vn.hoi.synthetic.city;

import vn.hoi.synthetic.place.Union;

/** The rating of a union in a year. */
public record Rating(Union union, int year, Level level) {}
