package vn.hoi.warehouse.rule;

import org.jspecify.annotations.Nullable;

/**
 * Something that breaks a rule.
 *
 * @param file the id of the file; null when several files together break it
 * @param sheet null for a text file, or when no sheet is meant
 * @param row null when no single row is meant
 * @param unit the unit_id; null when the rows know none
 * @param period a half-year, year or date as the rows say; null when they say none
 * @param subject the column to look at first; empty when the whole row or file is meant
 * @param detail the figures
 */
public record Finding(
    QualityRule rule,
    @Nullable String file,
    @Nullable String sheet,
    @Nullable Long row,
    @Nullable String unit,
    @Nullable String period,
    String subject,
    String detail) {}
