package vn.hoi.jobs.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewOrderTest {
  @Test
  void aViewComesBehindThoseItReadsWhateverItsName() {
    Map<String, String> views =
        Map.of("a", "select 1 from b join c on true", "b", "select 2 from C", "c", "select 3");
    assertEquals(
        List.of(List.of("c"), List.of("b"), List.of("a")),
        ViewOrder.layers(views).stream().map(l -> List.copyOf(l.keySet())).toList());
  }

  @Test
  void aNameInACommentOrAColumnIsNotRead() {
    assertEquals(Set.of("unit"), ViewOrder.reads("-- taken from member\nselect member from unit"));
  }

  /** Else its values would stay as they are when the second table is corrected. */
  @Test
  void aTableBehindACommaIsRead() {
    assertEquals(
        Set.of("unit_at", "period", "member"),
        ViewOrder.reads("select u.a, p.b from unit_at u, period as p,\n member order by a, b"));
  }

  @Test
  void viewsThatReadEachOtherAreInNoLayer() {
    assertEquals(
        List.of(Map.of("c", "select 1")),
        ViewOrder.layers(Map.of("a", "select 1 from b", "b", "select 1 from a", "c", "select 1")));
  }
}
