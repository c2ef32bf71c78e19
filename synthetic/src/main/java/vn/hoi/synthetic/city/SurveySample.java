package vn.hoi.synthetic.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/** Draws the sample of a wave and lets it answer. */
public final class SurveySample {
  private static final double SILENT = 0.05;
  private static final double GAIN_PER_WAVE = 0.08;

  private SurveySample() {}

  /** All answers of a wave, sheet by sheet. */
  public static List<SurveyAnswer> of(Places places, SurveyFrame frame, long seed, Review wave) {
    Dice dice = Dice.of(seed, "survey", wave.id());
    List<SurveyAnswer> answers = new ArrayList<>();
    int sheet = 0;
    for (SurveyStratum stratum : SurveyStratum.values()) {
      List<Union> unions =
          places.openAt(wave.asOf()).stream().filter(u -> u.area().equals(stratum.area())).toList();
      for (int i = 0; i < frame.sample(stratum) && !unions.isEmpty(); i++) {
        String number = String.format(Locale.ROOT, "P%04d", ++sheet);
        Union union = dice.pick(unions);
        for (SurveyQuestion question : SurveyQuestion.values()) {
          if (question.asked(stratum)) {
            Integer answer = answer(dice, question, wave);
            long weight = frame.weight(stratum);
            answers.add(new SurveyAnswer(wave, number, stratum, union, weight, question, answer));
          }
        }
      }
    }
    return answers;
  }

  private static @Nullable Integer answer(Dice dice, SurveyQuestion question, Review wave) {
    if (dice.chance(SILENT)) {
      return null;
    }
    double middle = question.mean() + GAIN_PER_WAVE * Review.ALL.indexOf(wave);
    double said = middle + dice.between(-1.8, 1.8);
    return (int) Math.max(1, Math.min(5, Math.round(said)));
  }
}
