package vn.hoi.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.hoi.ingest.job.DryRun;
import vn.hoi.ingest.job.Forms;
import vn.hoi.ingest.job.InboxRun;
import vn.hoi.ingest.job.Outdated;
import vn.hoi.ingest.job.Refusals;
import vn.hoi.ingest.job.Withdrawing;
import vn.hoi.ingest.template.TemplateRequest;
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

  /**
   * Says what {@link #run} would do with files that came together, and writes nothing. Whether an
   * earlier revision would be read where the later one cannot be taken is not looked at.
   *
   * @param files the files, wherever they lie; none: all of the inbox
   * @throws vn.hoi.warehouse.Problem when nothing can be said at all: a definition is faulty, there
   *     is no register of units
   */
  public static List<FileForecast> forecast(Study study, List<Path> files) {
    return DryRun.of(study, files);
  }

  /**
   * The files in force that were read by a definition which has changed since. {@link #run} reads
   * again those that lie in the inbox.
   */
  public static List<String> outdated(Study study) {
    return Outdated.files(study);
  }

  /**
   * The ids of the refused files that still lie in the inbox, and of refused answers of databases.
   * Others were taken out of it, or replaced.
   */
  public static Set<String> refused(Study study) {
    return Refusals.standing(study);
  }

  /**
   * Writes down that a file in force counts no more from the next {@link #run} on. What gave way to
   * it and lies in the inbox counts again then.
   *
   * @param file its path in the inbox or its id, as {@code source_file} has them
   * @param why the reason, for reports
   * @return its name
   * @throws vn.hoi.warehouse.Problem when no such file is in force, or all others rest on it
   */
  public static String withdraw(Study study, String file, String why) {
    return Withdrawing.withdraw(study, file, why);
  }

  /** The withdrawn files that still count, for {@link #run} was not called since. */
  public static List<String> toWithdraw(Study study) {
    return Withdrawing.pending(study);
  }

  /**
   * Writes down that a withdrawn file is to be read again by the next {@link #run}.
   *
   * @return its name
   * @throws vn.hoi.warehouse.Problem when no such file was withdrawn
   */
  public static String takeBack(Study study, String file) {
    return Withdrawing.takeBack(study, file);
  }

  /**
   * The form of a kind as an Excel workbook, with the units in it.
   *
   * @throws vn.hoi.warehouse.Problem when there is no such form, or no register of units yet
   */
  public static byte[] template(Study study, TemplateRequest request) {
    return Forms.template(study, request);
  }
}
