package vn.hoi.synthetic.city;

import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.Union;

/**
 * What one person of the sample answered to one question.
 *
 * @param sheet the number of her sheet
 * @param weight her design weight in hundredths of a person
 * @param answer 1 to 5; null when she gave none
 */
public record SurveyAnswer(
    Review wave,
    String sheet,
    SurveyStratum stratum,
    Union union,
    long weight,
    SurveyQuestion question,
    @Nullable Integer answer) {}
