package vn.hoi.ingest.sheet;

import java.util.Locale;

/**
 * Why a whole file was refused. The ids stand at the end of {@code source_file.message} and {@code
 * message_vi}.
 */
public enum FileRule {
  FILE_MISSING,
  FILE_SPECIAL,
  FILE_UNREADABLE,
  FILE_EMPTY,
  FILE_PROTECTED,
  FILE_BROKEN,
  FILE_BOMB,
  FILE_FORMAT,
  FILE_ENCODING,
  HEADER_MISSING,
  COLUMN_UNKNOWN,
  SCOPE_UNKNOWN,
  SCHEME_YEAR,
  FILE_TWICE,
  NO_ROW_ACCEPTED,
  KIND_UNKNOWN,
  CONTROL_TOTAL,
  QUALITY;

  /** The id as written in messages, for example {@code file-protected}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
