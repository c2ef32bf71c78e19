package vn.hoi.cli.release;

/**
 * What became of a publication.
 *
 * @param release the release that holds the content
 * @param outcome whether it is new
 */
public record Published(ReleaseFolder release, Outcome outcome) {
  /** Whether a release is new. */
  public enum Outcome {
    /** It was built and is in its place. */
    NEW,
    /** The same content was published before. */
    SAME
  }
}
