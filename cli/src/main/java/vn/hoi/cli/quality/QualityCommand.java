package vn.hoi.cli.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.hoi.charts.report.NotedFile;
import vn.hoi.charts.report.QualityContents;
import vn.hoi.charts.report.QualityEntry;
import vn.hoi.charts.report.QualityPage;
import vn.hoi.cli.Counts;
import vn.hoi.cli.StudyCommand;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.rule.QualityRule;
import vn.hoi.warehouse.rule.Severity;
import vn.hoi.warehouse.store.AtomicFiles;

/** Shows what the quality rules find. */
@Command(
    name = "quality",
    header = {
      "Show what is doubtful in the data: what, where, why it matters, what to do.",
      "Xem chất lượng số liệu từng quận, huyện, từng kỳ: sai gì, ở đâu, cần làm gì."
    },
    description = {
      "Without options a line for each district and period with something to tell; with --district"
          + " or --period each finding. With --html DIR a page for each of them, in Vietnamese, and"
          + " index.html that lists them.",
      "The rules are text in definitions/quality. Rows that were rejected are counted beside them,"
          + " and so are files of which there is something to know, such as hidden rows that were"
          + " read or a sheet that was not."
    })
public final class QualityCommand extends StudyCommand {
  private static final int SHOWN = 20;

  @Option(names = "--district", paramLabel = "CODE", description = "One district, as 006.")
  private @Nullable String district;

  @Option(names = "--period", paramLabel = "PERIOD", description = "One period, as 2019H1 or 2019.")
  private @Nullable String period;

  @Option(names = "--html", paramLabel = "DIR", description = "Write pages into this folder.")
  private @Nullable Path html;

  @Override
  public Integer call() {
    QualityData data = QualityData.of(study());
    if (district != null && !data.knows(district)) {
      throw Problem.ofOperator(
          "Cannot show the quality of "
              + district
              + ": there is no district of that code. Write a code such as 006; `"
              + suggestion().of("register")
              + "` lists them.");
    }
    if (period != null && !data.periods().contains(period)) {
      throw Problem.ofOperator(
          "Cannot show the quality of "
              + period
              + ": no file received is about that period. Periods with files: "
              + (data.periods().isEmpty() ? "none" : String.join(", ", data.periods()))
              + ".");
    }
    Map<QualityData.At, QualityPage> asked = data.asked(district, period);
    if (data.synthetic()) {
      console().say("The data are synthetic (dữ liệu mô phỏng).");
    }
    if (html != null) {
      write(asked, data.synthetic(), console().folder().resolve(html).normalize());
    } else if (district == null && period == null) {
      overview(asked);
    } else {
      asked.forEach(this::tell);
      if (asked.isEmpty()) {
        console().say("Nothing is doubtful there, and no row was rejected.");
      }
    }
    return DONE;
  }

  private void overview(Map<QualityData.At, QualityPage> asked) {
    say("district", "period", "errors", "warnings", "notes", "rejects", "file notes");
    asked.forEach(
        (at, page) ->
            say(
                at.district() + " " + page.place(),
                at.period().isEmpty() ? "-" : at.period(),
                count(page, Severity.ERROR),
                count(page, Severity.WARNING),
                count(page, Severity.INFO),
                Counts.of(page.entries().stream().filter(QualityEntry::isReject).count()),
                Counts.of(
                    page.files().size()
                        + page.entries().stream().filter(QualityEntry::isRefusal).count())));
    if (!asked.isEmpty()) {
      QualityData.At first = asked.keySet().iterator().next();
      console()
          .say(
              "More: "
                  + suggestion()
                      .of(
                          "quality --district "
                              + first.district()
                              + (first.period().isEmpty() ? "" : " --period " + first.period())));
    }
  }

  private void say(Object... words) {
    console().say(String.format("%-30s %-7s %7s %9s %7s %8s %10s", words));
  }

  private static String count(QualityPage page, Severity severity) {
    return Counts.of(
        page.entries().stream()
            .map(QualityEntry::rule)
            .filter(Objects::nonNull)
            .filter(rule -> rule.severity() == severity)
            .count());
  }

  private void tell(QualityData.At at, QualityPage page) {
    console().say("");
    console()
        .say(
            at.district()
                + " "
                + page.place()
                + ", "
                + (at.period().isEmpty() ? "data of no single period" : at.period()));
    QualityRule before = null;
    int shown = 0;
    for (QualityEntry entry : page.entries()) {
      QualityRule rule = entry.rule();
      if (rule == null) {
        continue;
      }
      if (!rule.equals(before)) {
        explain(rule);
        before = rule;
        shown = 0;
      }
      if (shown++ < SHOWN) {
        console().say("    " + where(entry) + "  " + entry.detail());
      } else if (shown == SHOWN + 1) {
        console().say("    and more; --html DIR shows them all");
      }
    }
    long rejected = page.entries().stream().filter(QualityEntry::isReject).count();
    if (rejected > 0) {
      console().say("  " + Counts.of(rejected, "reject", "rejects") + ", told in the table reject");
    }
    tellFiles(page);
  }

  private void tellFiles(QualityPage page) {
    List<QualityEntry> refused = page.entries().stream().filter(QualityEntry::isRefusal).toList();
    if (!refused.isEmpty()) {
      console().say("  Tệp không nhận được (files refused):");
    }
    for (QualityEntry entry : refused) {
      console().say("    " + entry.file());
      console().say("      " + entry.detail());
    }
    if (!page.files().isEmpty()) {
      console().say("  Tệp đã nhận có điểm cần lưu ý (files received, with something to know):");
    }
    for (NotedFile file : page.files()) {
      console().say("    " + file.name());
      console().say("      " + file.vi());
      console().say("      (" + file.en() + ")");
    }
  }

  private void explain(QualityRule rule) {
    console().say("  " + rule.severity().word() + ", " + rule.id() + ": " + rule.name().vi());
    console().say("    (" + rule.name().en() + ")");
    console().say("    Vì sao: " + rule.why().vi());
    console().say("    Cần làm: " + rule.todo().vi());
  }

  private static String where(QualityEntry entry) {
    StringBuilder where = new StringBuilder(entry.file());
    if (!entry.sheet().isEmpty()) {
      where.append(", ").append(entry.sheet());
    }
    if (entry.row() > 0) {
      where.append(", row ").append(entry.row());
    }
    if (!entry.unit().isEmpty()) {
      where.append(", ").append(entry.unit());
    }
    return entry.subject().isEmpty() ? where.toString() : where + ", " + entry.subject() + ":";
  }

  private void write(Map<QualityData.At, QualityPage> asked, boolean synthetic, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot make the folder " + folder + ": " + FileFault.of(e), e);
    }
    Map<String, QualityPage> pages = new LinkedHashMap<>();
    asked.forEach(
        (at, page) ->
            pages.put(
                at.district() + (at.period().isEmpty() ? "" : "-" + at.period()) + ".html", page));
    pages.forEach((name, page) -> AtomicFiles.write(folder.resolve(name), page.html()));
    Path contents = folder.resolve("index.html");
    AtomicFiles.write(contents, new QualityContents(pages, synthetic).html());
    console()
        .say(
            Counts.of(asked.size(), "page", "pages")
                + " in "
                + folder
                + "; open "
                + contents
                + " first.");
  }
}
