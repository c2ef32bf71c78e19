package vn.hoi.jobs.trace;

import org.jspecify.annotations.Nullable;

/**
 * Rows of one source file that a value is made of.
 *
 * @param indicator the indicator whose query reads them
 * @param period the period in which it does
 * @param table the table they became
 * @param fileId source_file.file_id
 * @param fileName the file's path in the inbox
 * @param sheet the sheet; null for a text file
 * @param rows how many
 * @param first the first of them, from 1
 * @param last the last of them; rows between may belong to other places
 */
public record SourceRows(
    String indicator,
    String period,
    String table,
    String fileId,
    String fileName,
    @Nullable String sheet,
    long rows,
    long first,
    long last) {}
