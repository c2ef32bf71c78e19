package vn.hoi.ingest.job;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import vn.hoi.ingest.load.LoadedFile;

/** What gave way unread to a file that could not be taken stands in for it, the latest first. */
final class StandIn {
  private StandIn() {}

  /**
   * Finds a stand-in for each file that was chosen and is of no use.
   *
   * @param arrivals of one kind
   * @param read reads a file after all
   */
  static void settle(List<Arrival> arrivals, Consumer<Arrival> read) {
    arrivals.stream()
        .filter(StandIn::isOfNoUse)
        .toList()
        .forEach(useless -> find(arrivals, useless, read));
  }

  /** Chosen of those with its scope, and then refused or left without a row. */
  private static boolean isOfNoUse(Arrival arrival) {
    return switch (arrival.status()) {
      case ACCEPTED -> accepted(arrival) == 0;
      case REFUSED -> arrival.scope() != null && arrival.isChosen();
      case WAITING, SUPERSEDED, LATE, WITHDRAWN -> false;
    };
  }

  private static void find(List<Arrival> arrivals, Arrival useless, Consumer<Arrival> read) {
    String key = useless.knownScope().key();
    List<Arrival> aside =
        arrivals.stream()
            .filter(a -> a.status() == Arrival.Status.SUPERSEDED)
            .filter(a -> a.knownScope().key().equals(key))
            .sorted(Comparator.comparing(a -> -a.knownScope().revision()))
            .toList();
    for (Arrival other : aside) {
      boolean alone =
          aside.stream()
                  .filter(a -> a.knownScope().revision() == other.knownScope().revision())
                  .count()
              == 1;
      if (!alone) {
        return;
      }
      read.accept(other);
      if (accepted(other) > 0) {
        if (useless.status() == Arrival.Status.ACCEPTED) {
          useless.refuse(
              Replacing.byNothing(
                  Objects.requireNonNull(useless.loaded()), other.file().name(), accepted(other)));
        }
        return;
      }
      if (other.status() == Arrival.Status.ACCEPTED) {
        Rivals.giveWay(other, useless);
      }
    }
  }

  private static long accepted(Arrival arrival) {
    LoadedFile loaded = arrival.loaded();
    return loaded == null ? 0 : loaded.accepted();
  }
}
