package vn.hoi.ingest;

import vn.hoi.ingest.job.InboxRun;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.study.Study;

/** Takes what lies in a study's inbox into its warehouse. */
public final class Ingest {
  private Ingest() {}

  /**
   * Receives all new files of the inbox. Files received before are left alone; a file that cannot
   * be taken is reported and never stops the others. Each kind of source becomes visible in one
   * switch; after a kill the same call goes on and ends with the same bytes.
   *
   * @throws vn.hoi.warehouse.Problem when nothing can be done at all: another process has the
   *     study, a definition is faulty, the disk is full, there is no register of units
   */
  public static IngestReport run(Study study, Progress progress) {
    return InboxRun.run(study, progress);
  }
}
