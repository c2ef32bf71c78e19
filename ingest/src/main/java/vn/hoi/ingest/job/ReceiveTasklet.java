package vn.hoi.ingest.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.hoi.ingest.load.Recogniser;
import vn.hoi.ingest.load.Scope;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;

/**
 * Receives the new files of a kind. Of several with one scope the highest revision counts; two with
 * the same revision are both refused, because nobody can say which is right.
 */
final class ReceiveTasklet implements Tasklet {
  /** Copies wait for the disk, not for a core. */
  private static final int THREADS = 4;

  private final KindRun run;

  ReceiveTasklet(KindRun run) {
    this.run = run;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    Map<String, List<Arrival>> byScope = new TreeMap<>();
    for (Arrival arrival : run.waiting()) {
      try {
        arrival.about(
            arrival.file().database() == null
                ? scope(arrival, Objects.requireNonNull(arrival.recognised()))
                : Databases.scope(arrival, run));
        byScope.computeIfAbsent(arrival.knownScope().key(), k -> new ArrayList<>()).add(arrival);
      } catch (RefusedFileException e) {
        arrival.refuse(e);
      }
    }
    byScope.values().forEach(this::choose);
    List<Arrival> kept = Parallel.map(run.waiting(), this::keep, THREADS);
    contribution.incrementWriteCount(kept.size());
    return RepeatStatus.FINISHED;
  }

  private Scope scope(Arrival arrival, Recogniser.Recognised recognised) {
    return run.loader().scope(arrival.file().name(), recognised, run.ledger().answered(recognised));
  }

  private void choose(List<Arrival> rivals) {
    int highest = rivals.stream().mapToInt(a -> a.knownScope().revision()).max().orElse(1);
    List<Arrival> best =
        newest(
            unanswered(rivals.stream().filter(a -> a.knownScope().revision() == highest).toList()));
    if (best.size() > 1) {
      best.forEach(a -> a.refuse(twice(best)));
    } else {
      best.get(0).choose();
      follow(best.get(0));
    }
    rivals.stream()
        .filter(Arrival::isWaiting)
        .filter(a -> a != best.get(0))
        .forEach(a -> giveWay(a, best.get(0)));
  }

  private static void giveWay(Arrival arrival, Arrival best) {
    int revision = best.knownScope().revision();
    if (revision > arrival.knownScope().revision()) {
      arrival.giveWay(best.file().name(), revision);
    } else {
      arrival.giveWay(best.file().name());
    }
  }

  /** Without the files of which another is the corrected return. */
  private static List<Arrival> unanswered(List<Arrival> rivals) {
    Set<String> answered = new HashSet<>();
    for (Arrival rival : rivals) {
      String answers = Objects.requireNonNull(rival.recognised()).answers();
      if (answers != null) {
        answered.add(answers);
      }
    }
    List<Arrival> left = rivals.stream().filter(a -> !answered.contains(a.file().id())).toList();
    return left.isEmpty() ? rivals : left;
  }

  /** Without a file that is only read again, when one came to take its place. */
  private List<Arrival> newest(List<Arrival> rivals) {
    List<Arrival> fresh =
        rivals.stream().filter(a -> run.ledger().file(a.file().id()).isEmpty()).toList();
    return fresh.isEmpty() ? rivals : fresh;
  }

  private static RefusedFileException twice(List<Arrival> best) {
    String names = String.join(", ", best.stream().map(a -> a.file().name()).toList());
    return new RefusedFileException(
        FileRule.FILE_TWICE,
        "các tệp sau cùng báo cáo một nội dung và không rõ tệp nào được tính: "
            + names
            + ". Chỉ giữ lại một tệp, hoặc ghi “(lần 2)” sau kỳ báo cáo ở tiêu đề của tệp gửi sau.",
        "these files are about the same thing and nothing says which counts: "
            + names
            + ". Take out all but one, or write \"(lần 2)\" behind the period in the title of the"
            + " later one.");
  }

  /** A new file takes the place of the one in force, unless that is a later revision. */
  void follow(Arrival arrival) {
    run.ledger()
        .inForce(arrival.kind(), arrival.knownScope().key())
        .ifPresent(
            before -> {
              int revision = FileLedger.revision(before.scope());
              if (revision > arrival.knownScope().revision()) {
                arrival.late(before.name(), revision);
              } else if (!before.fileId().equals(arrival.file().id())) {
                arrival.supersede(before.fileId());
              }
            });
  }

  /** Copies a file to raw, unless it is of persons. */
  Arrival keep(Arrival arrival) {
    if (!Objects.requireNonNull(run.mapping()).persons()) {
      try {
        new RawStore(run.warehouse()).keep(arrival.file());
      } catch (RefusedFileException e) {
        arrival.refuse(e);
      }
    }
    return arrival;
  }
}
