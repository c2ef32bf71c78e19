package vn.hoi.synthetic.city;

import java.time.LocalDate;
import vn.hoi.synthetic.place.Union;

/**
 * Resident women aged 18 and over of a union at a date, scaled to the size of the synthetic city.
 */
public record Headcount(Union union, LocalDate asOf, int women) {}
