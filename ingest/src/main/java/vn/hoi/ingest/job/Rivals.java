package vn.hoi.ingest.job;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;

/**
 * New files about the same thing. Of several with one scope the highest revision counts; two with
 * the same revision are both refused, because nobody can say which is right.
 */
record Rivals(FileLedger ledger) {
  /** Settles which of the files of one kind, all with a known scope, counts for each scope. */
  void settle(List<Arrival> arrivals) {
    for (Arrival arrival : arrivals) {
      ledger.withdrawn(arrival.file().id()).ifPresent(arrival::withdraw);
    }
    arrivals.stream()
        .filter(Arrival::isWaiting)
        .collect(
            Collectors.groupingBy(a -> a.knownScope().key(), TreeMap::new, Collectors.toList()))
        .values()
        .forEach(this::choose);
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

  static void giveWay(Arrival arrival, Arrival best) {
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
        rivals.stream().filter(a -> ledger.file(a.file().id()).isEmpty()).toList();
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
    ledger
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
}
