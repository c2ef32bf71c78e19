package vn.hoi.jobs.check;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.Faults;

/**
 * What an engine said when it refused a query.
 *
 * @param reason its reason in one line
 * @param line the line of the indicator's query, from 1
 */
record EngineFault(String reason, int line) {
  /** Lines that the engines put before an indicator's query. */
  private static final int BEFORE = 2;

  private static final Pattern LINE = Pattern.compile("line (\\d+),? pos(?:ition)? ?(\\d+)");
  private static final Pattern REASON =
      Pattern.compile("does not understand its query: (.*) Mend ", Pattern.DOTALL);
  private static final Pattern NOISE =
      Pattern.compile("\\s*SQLSTATE: \\w+;?|[;(]?\\s*line \\d+,? pos(?:ition)? ?\\d+\\)?");

  static EngineFault of(Problem problem) {
    String said = problem.sentence();
    Matcher reason = REASON.matcher(said);
    String short_ = reason.find() ? reason.group(1) : said;
    Matcher line = LINE.matcher(short_);
    int at = line.find() ? Math.max(1, Integer.parseInt(line.group(1)) - BEFORE) : 1;
    return new EngineFault(NOISE.matcher(short_).replaceAll("").strip(), at);
  }

  void tell(Path query, String engine, Faults faults) {
    boolean told =
        faults.all().stream()
            .anyMatch(f -> f.file().equals(query) && f.sentence().equals(engine + ": " + reason));
    if (!told) {
      faults.add(query, line, engine + ": " + reason);
    }
  }
}
