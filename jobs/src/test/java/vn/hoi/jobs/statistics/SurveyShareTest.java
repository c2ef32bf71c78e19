package vn.hoi.jobs.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.statistics.SurveyShare.Response;

class SurveyShareTest {
  /**
   * S. Lohr, Sampling: Design and Analysis, section on stratified proportions: members of seven
   * learned societies, share of women 24.65 %, standard error 0.0071 (E. Slud's course notes print
   * 0.007118622). The book gives rounded shares, so each society's women are its respondents times
   * the printed share, and its weight spreads the society over them.
   */
  @Test
  void equalsThePrintedShareOfWomenInLearnedSocieties() {
    long[] members = {9100, 1950, 5500, 10850, 2100, 5500, 9000};
    int[] returned = {636, 451, 481, 611, 493, 575, 588};
    int[] percent = {38, 27, 18, 19, 36, 13, 26};
    List<Response> responses = new ArrayList<>();
    Map<String, Long> sizes = new HashMap<>();
    for (int h = 0; h < members.length; h++) {
      sizes.put("" + h, members[h]);
      for (int i = 0; i < returned[h]; i++) {
        double share = returned[h] * percent[h] / 100.0;
        boolean woman = i < Math.round(share);
        responses.add(new Response("" + h, (double) members[h] / returned[h], true, woman));
      }
    }
    SurveyShare women = SurveyShare.of(responses, sizes).orElseThrow();
    assertEquals(0.2465, women.share(), 0.0004);
    assertEquals(0.007118622, women.error(), 0.00001);
  }

  /** By hand: one stratum, no weights to speak of; the classical s²/n = p(1-p)/(n-1). */
  @Test
  void ofASimpleSampleItIsTheClassicalVariance() {
    List<Response> responses = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      responses.add(new Response("a", 3, true, i < 4));
    }
    SurveyShare share = SurveyShare.of(responses, Map.of()).orElseThrow();
    assertEquals(0.4, share.share(), 1e-15);
    assertEquals(0.4 * 0.6 / 9, share.variance(), 1e-15);
    // A stratum wholly asked has no error left.
    assertEquals(0.0, SurveyShare.of(responses, Map.of("a", 10L)).orElseThrow().variance());
  }

  /** By hand: 2 of 3 answers marked beside one silent person; u = (1/9)(1, 1, -2, 0). */
  @Test
  void theSilentStayInTheSampleButNotInTheShare() {
    List<Response> responses =
        List.of(
            new Response("a", 1, true, true),
            new Response("a", 1, true, true),
            new Response("a", 1, true, false),
            new Response("a", 1, false, false));
    SurveyShare share = SurveyShare.of(responses, Map.of()).orElseThrow();
    assertEquals(2.0 / 3, share.share(), 1e-15);
    assertEquals(3, share.answers());
    // n times the sample variance of u: 4 x (1 + 1 + 4) / 81 / 3
    assertEquals(4 * 6 / 81.0 / 3, share.variance(), 1e-15);
  }

  @Test
  void aStratumOfOneHasNoVarianceAndWithoutAnswersThereIsNoShare() {
    assertTrue(SurveyShare.of(List.of(new Response("a", 1, true, true)), Map.of()).isEmpty());
    assertTrue(
        SurveyShare.of(
                List.of(new Response("a", 1, false, false), new Response("a", 1, false, false)),
                Map.of())
            .isEmpty());
  }

  private static SurveyShare simple(int asked, int marked) {
    List<Response> responses = new ArrayList<>();
    for (int i = 0; i < asked; i++) {
      responses.add(new Response("a", 1, true, i < marked));
    }
    return SurveyShare.of(responses, Map.of()).orElseThrow();
  }

  /** By hand: the error of 4 of 10 is √(0.24 / 9) = 0.163299, times 1.959964: 0.320061. */
  @Test
  void theIntervalReachesNearlyTwoErrorsToBothSides() {
    Interval interval = simple(10, 4).interval();
    assertEquals(0.4 - 0.320061, interval.low(), 1e-6);
    assertEquals(0.4 + 0.320061, interval.high(), 1e-6);
    // 1 of 2 has an error of 0.5: the interval ends where shares end.
    assertEquals(new Interval(0, 1), simple(2, 1).interval());
  }

  /** By hand: √(0.24 / 9 + 0.21 / 9) = 0.223607, times 1.959964: 0.438261. */
  @Test
  void ofTwoWavesTheVariancesAddUp() {
    Interval change = simple(10, 7).changeSince(simple(10, 4));
    assertEquals(0.3 - 0.438261, change.low(), 1e-6);
    assertEquals(0.3 + 0.438261, change.high(), 1e-6);
    // From 1 of 2 to 2 of 2 and back: 0.5 ± 0.979982, no further than 1.
    assertEquals(1, simple(2, 2).changeSince(simple(2, 1)).high());
    assertEquals(-1, simple(2, 1).changeSince(simple(2, 2)).low());
  }
}
