package vn.hoi.ingest.mapping;

/**
 * Where a file says what it is about.
 *
 * @param district the district it comes from
 * @param period the half-year
 * @param asOf the date of the list
 * @param year the year
 */
public record ScopeDefinition(Place district, Place period, Place asOf, Place year) {
  /** Where to look. */
  public enum Place {
    /** The file is not about one. */
    NOWHERE,
    /** In the rows above the header. */
    TITLE,
    /** In the file's name. */
    FILE_NAME,
    /** In the file's name, where the word "city" stands for the city's own file. */
    FILE_NAME_OR_CITY
  }
}
