package vn.hoi.ingest.job;

import vn.hoi.ingest.load.Recogniser;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;

/** Looks at a new file: of which kind is it, and can it be read at all? */
record Reception(Recogniser recogniser) {
  Arrival look(InboxFile file) {
    try {
      return new Arrival(file, recogniser.recognise(file.path()));
    } catch (RefusedFileException e) {
      return refused(file, e);
    } catch (RuntimeException | StackOverflowError e) {
      return refused(file, failed(e.getClass().getSimpleName()));
    }
  }

  /** A fault of hoi's own, named without a word of the file. */
  static RefusedFileException failed(String fault) {
    return new RefusedFileException(
        FileRule.FILE_BROKEN,
        "chính phần mềm hoi bị lỗi khi đọc tệp ("
            + fault
            + "). Bỏ tệp ra khỏi thư mục inbox và gửi nguyên văn câu này cho người làm phần mềm.",
        "hoi itself failed on it ("
            + fault
            + "). Take it out of the inbox and tell the makers of hoi this sentence.");
  }

  private static Arrival refused(InboxFile file, RefusedFileException why) {
    Arrival arrival = new Arrival(file, null);
    arrival.refuse(why);
    return arrival;
  }
}
