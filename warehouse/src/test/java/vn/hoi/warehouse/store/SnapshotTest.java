package vn.hoi.warehouse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.table.Tables;

class SnapshotTest {
  @TempDir Path folder;

  @Test
  void aNewWarehouseIsEmpty() {
    assertSame(Snapshot.EMPTY, new Warehouse(folder).current());
  }

  @Test
  void aPublishedSnapshotIsReadBackWhole() {
    Warehouse warehouse = new Warehouse(folder);
    Snapshot published = publish(warehouse, "a", "register");

    assertEquals(published, warehouse.current());
    assertEquals(published, warehouse.snapshot(published.name()));
    assertEquals(List.of(published.name()), warehouse.names());
    assertEquals(1, published.rows(Tables.RECEIVED));
    assertTrue(published.name().startsWith("000001-"), published.name());
  }

  @Test
  void theSameContentAgainChangesNothing() {
    Warehouse warehouse = new Warehouse(folder);
    Snapshot first = publish(warehouse, "a", "register");
    Snapshot again = publish(warehouse, "a", "register");

    assertEquals(first, again);
    assertEquals(1, warehouse.names().size());
  }

  @Test
  void takingOutAnOriginTakesOutAllItsFilesAndOldSnapshotsStayReadable() {
    Warehouse warehouse = new Warehouse(folder);
    Snapshot first = publish(warehouse, "a", "file:1");
    Snapshot second =
        warehouse.publish(
            first
                .next()
                .withoutOrigins(Set.of("file:1"))
                .with(List.of(file(warehouse, "b")))
                .build());

    assertEquals(1, second.rows(Tables.RECEIVED));
    assertNotEquals(first.digest(t -> true), second.digest(t -> true));
    assertEquals(first, warehouse.snapshot(first.name()));
  }

  @Test
  void twoWarehousesWithTheSameHistoryHaveTheSameManifestBytes() {
    Snapshot one = publish(new Warehouse(folder.resolve("one")), "a", "register");
    Snapshot two = publish(new Warehouse(folder.resolve("two")), "a", "register");

    assertEquals(one.name(), two.name());
    assertEquals(
        Hashes.of(folder.resolve("one/snapshots/" + one.name() + ".json")),
        Hashes.of(folder.resolve("two/snapshots/" + two.name() + ".json")));
  }

  @Test
  void aSnapshotMadeAfterAnotherStateIsNotPublished() {
    Warehouse warehouse = new Warehouse(folder);
    Snapshot stale = Snapshot.EMPTY.next().with(List.of(file(warehouse, "b"))).build();
    Snapshot now = publish(warehouse, "a", "register");

    Problem problem = assertThrows(Problem.class, () -> warehouse.publish(stale));
    assertEquals(
        "Cannot publish a snapshot made after empty: the warehouse is at " + now.name() + " now.",
        problem.sentence());
  }

  @Test
  void anUnknownSnapshotIsNamedTogetherWithTheKnownOnes() {
    Warehouse warehouse = new Warehouse(folder);
    Snapshot known = publish(warehouse, "a", "register");

    Problem problem = assertThrows(Problem.class, () -> warehouse.snapshot("000009-0123456789ab"));
    assertEquals(
        "Cannot open the snapshot 000009-0123456789ab: it is not in "
            + folder.toAbsolutePath()
            + ". Known: "
            + known.name()
            + ".",
        problem.sentence());
    Problem path = assertThrows(Problem.class, () -> warehouse.snapshot("../../etc/passwd"));
    assertTrue(path.sentence().startsWith("Cannot open the snapshot \"../../etc/passwd\""));
  }

  @Test
  void aManifestThatWasChangedByHandIsASentence() throws IOException {
    Warehouse warehouse = new Warehouse(folder);
    Snapshot snapshot = publish(warehouse, "a", "register");
    Path manifest = folder.resolve("snapshots/" + snapshot.name() + ".json");
    Files.writeString(manifest, Files.readString(manifest).replace("\"rows\"", "\"rowz\""));

    Problem problem = assertThrows(Problem.class, warehouse::current);
    assertTrue(problem.sentence().startsWith("Cannot read the snapshot "), problem.sentence());
    assertTrue(problem.sentence().contains("the field `rows` is missing"), problem.sentence());
    assertEquals(4, problem.actor().exitCode());
  }

  private static Snapshot publish(Warehouse warehouse, String kind, String origin) {
    return warehouse.publish(
        warehouse.current().next().with(List.of(file(warehouse, kind, origin))).build());
  }

  private static TableFile file(Warehouse warehouse, String kind) {
    return file(warehouse, kind, "register");
  }

  private static TableFile file(Warehouse warehouse, String kind, String origin) {
    try (TableFileWriter writer = warehouse.writer(Tables.RECEIVED)) {
      writer.append(kind, "006", null, "0123456789abcdef");
      return writer.finish(origin);
    }
  }
}
