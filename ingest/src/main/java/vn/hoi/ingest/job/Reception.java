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
    } catch (RuntimeException e) {
      return refused(
          file,
          new RefusedFileException(
              FileRule.FILE_BROKEN,
              "hoi itself failed on it ("
                  + e.getClass().getSimpleName()
                  + "). Take it out of the inbox and tell the makers of hoi this sentence."));
    }
  }

  private static Arrival refused(InboxFile file, RefusedFileException why) {
    Arrival arrival = new Arrival(file, null);
    arrival.refuse(why);
    return arrival;
  }
}
