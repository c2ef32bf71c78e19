package vn.hoi.jobs.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.ComputedCity;
import vn.hoi.jobs.TestDefinitions;

class SecondOpinionTest {
  @Test
  void bothEnginesAgreeOnEveryFigureOfACity() {
    assertEquals(
        List.of(),
        SecondOpinion.compare(
                ComputedCity.WAREHOUSE, ComputedCity.SNAPSHOT, TestDefinitions.PRODUCT)
            .stream()
            .limit(20)
            .toList());
  }
}
