package vn.hoi.synthetic.truth;

import java.util.List;
import java.util.Locale;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.SurveyAnswer;
import vn.hoi.synthetic.city.SurveyFrame;
import vn.hoi.synthetic.city.SurveyQuestion;
import vn.hoi.synthetic.city.SurveyStratum;

/**
 * The share that answered 4 or 5 and its standard error, for each wave and question. Each stratum
 * has one weight w, so three counts of it tell all: a chose 4 or 5, b chose less, and of its n who
 * were asked the others were silent. With the share p, the residuals add up to S = w (a (1 - p) - b
 * p) and their squares to Q = w² (a (1 - p)² + b p²); the stratum brings (1 - n/N) n (Q - S²/n) /
 * (n - 1) to the variance of the sum of residuals, which is divided by the square of all weights of
 * those who answered.
 */
final class SurveyErrors {
  private SurveyErrors() {}

  /** One stratum's answers to a question of a wave. */
  private record Counts(double weight, double population, long n, long a, long b) {
    static Counts of(List<SurveyAnswer> answers, SurveyStratum stratum, SurveyFrame frame) {
      List<SurveyAnswer> own = answers.stream().filter(x -> x.stratum() == stratum).toList();
      long silent = own.stream().filter(x -> x.answer() == null).count();
      long a = own.stream().filter(x -> x.answer() != null && x.answer() >= 4).count();
      double weight = own.isEmpty() ? 0 : own.get(0).weight() / 100.0;
      return new Counts(weight, frame.population(stratum), own.size(), a, own.size() - silent - a);
    }

    double variance(double p) {
      double sum = weight * (a * (1 - p) - b * p);
      double squares = weight * weight * (a * (1 - p) * (1 - p) + b * p * p);
      return n < 2 ? 0 : (1 - n / population) * n * (squares - sum * sum / n) / (n - 1);
    }
  }

  /** Lines `wave,question,share,error`, the latter two in percent. */
  static String lines(List<SurveyAnswer> answers, SurveyFrame frame) {
    StringBuilder lines = new StringBuilder("wave,question,share,error\n");
    for (Review wave : Review.ALL) {
      for (SurveyQuestion question : SurveyQuestion.values()) {
        List<SurveyAnswer> own =
            answers.stream()
                .filter(x -> x.wave().equals(wave) && x.question() == question)
                .toList();
        double top = 0;
        double all = 0;
        for (SurveyStratum stratum : SurveyStratum.values()) {
          Counts counts = Counts.of(own, stratum, frame);
          top += counts.weight() * counts.a();
          all += counts.weight() * (counts.a() + counts.b());
        }
        if (all > 0) {
          double variance = 0;
          for (SurveyStratum stratum : SurveyStratum.values()) {
            variance += Counts.of(own, stratum, frame).variance(top / all);
          }
          lines.append(wave.id()).append(',').append(question.id());
          lines.append(String.format(Locale.ROOT, ",%.12f", 100 * top / all));
          lines.append(String.format(Locale.ROOT, ",%.12f\n", 100 * Math.sqrt(variance) / all));
        }
      }
    }
    return lines.toString();
  }
}
