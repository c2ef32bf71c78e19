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

  @Test
  void viewsThatReadEachOtherAreInNoLayer() {
    assertEquals(
        List.of(Map.of("c", "select 1")),
        ViewOrder.layers(Map.of("a", "select 1 from b", "b", "select 1 from a", "c", "select 1")));
  }
}
