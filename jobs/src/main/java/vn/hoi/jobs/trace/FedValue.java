package vn.hoi.jobs.trace;

import java.util.OptionalDouble;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;

/**
 * A value that a source row is part of.
 *
 * @param key what it is about, in the indicator's main category
 * @param table the table the row became
 * @param value the value, unrounded
 * @param status why it is there or not
 */
public record FedValue(ValueKey key, String table, OptionalDouble value, Status status) {}
