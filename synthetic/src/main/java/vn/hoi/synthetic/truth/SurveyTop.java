package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.SurveyAnswer;
import vn.hoi.synthetic.city.SurveyQuestion;

/** S01: weighted answers of 4 and 5 among weighted answers, in ten-thousandths; the city only. */
final class SurveyTop {
  private static final int FROM_HUNDREDTHS = 100;

  private SurveyTop() {}

  static void count(List<SurveyAnswer> answers, Tally tally) {
    for (Review wave : Review.ALL) {
      for (SurveyQuestion question : SurveyQuestion.values()) {
        long top = 0;
        long all = 0;
        for (SurveyAnswer a : answers) {
          Integer answer = a.answer();
          if (a.wave().equals(wave) && a.question() == question && answer != null) {
            all += a.weight() * FROM_HUNDREDTHS;
            top += answer >= 4 ? a.weight() * FROM_HUNDREDTHS : 0;
          }
        }
        Value value = all == 0 ? Value.unknown() : Value.share(top, all);
        Tally.Key city = new Tally.Key("S01", wave.id(), question.id(), "city", Tally.CITY_UNIT);
        tally.put(city, value);
      }
    }
  }
}
