package vn.hoi.ingest.unit;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * One move of ground between communes, by code.
 *
 * @param group the constant-boundary group of the change
 * @param line the line of the reference file
 */
public record Succession(
    LocalDate on,
    String from,
    String to,
    String extent,
    OptionalLong populationMoved,
    String group,
    int line) {}
