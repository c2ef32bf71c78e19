package vn.hoi.charts;

import org.jspecify.annotations.Nullable;

/**
 * A file as received: a row of source_file.
 *
 * @param kindVi what files of the kind are called, in Vietnamese
 * @param message why it was refused or what to know of it, in Vietnamese; null when nothing is to
 *     be told
 */
public record SourceLine(
    String fileId,
    String name,
    String kind,
    String kindVi,
    String mapping,
    String sha256,
    long bytes,
    @Nullable String scope,
    String status,
    long rowsRead,
    long rowsAccepted,
    long rowsRejected,
    long rowsIgnored,
    @Nullable String message) {}
