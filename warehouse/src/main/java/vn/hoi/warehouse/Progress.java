package vn.hoi.warehouse;

/**
 * Where a long command tells what it does. The command line draws it; tests and programs may ignore
 * it with {@link #SILENT}.
 */
public interface Progress {
  /** A progress that nobody watches. */
  Progress SILENT =
      new Progress() {
        @Override
        public void began(String step) {}

        @Override
        public void advanced(String detail) {}

        @Override
        public void ended(String step, long rows, String summary) {}

        @Override
        public void told(String sentence) {}
      };

  /** A step begins, named in words a user knows. */
  void began(String step);

  /** The step under way has come further, such as "120 of 240 files". */
  void advanced(String detail);

  /** The step ended after so many rows (0 where rows mean nothing), with a few words of result. */
  void ended(String step, long rows, String summary);

  /** What a user should know of the step that ended, in a sentence. */
  void told(String sentence);
}
