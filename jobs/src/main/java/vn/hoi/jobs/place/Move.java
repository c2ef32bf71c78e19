package vn.hoi.jobs.place;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * One move of ground from a unit version to a unit version: a row of {@code unit_succession}.
 *
 * @param on first day of the new state
 * @param from the giving version, which ends that day
 * @param to the receiving version, which begins that day
 * @param people people who moved with it, where known
 */
public record Move(LocalDate on, String from, String to, OptionalLong people) {}
