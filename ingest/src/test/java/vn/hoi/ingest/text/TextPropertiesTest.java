package vn.hoi.ingest.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

/** What holds for every text, not for chosen ones only. */
class TextPropertiesTest {
  @Property
  boolean cleaningTwiceIsCleaningOnce(@ForAll String text) {
    String once = VietnameseText.clean(text);
    return VietnameseText.clean(once).equals(once);
  }

  @Property
  boolean foldingTwiceIsFoldingOnce(@ForAll String text) {
    String once = VietnameseText.fold(text);
    return VietnameseText.fold(once).equals(once);
  }

  @Property
  boolean composedAndDecomposedTextFoldAlike(@ForAll String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return VietnameseText.fold(apart).equals(VietnameseText.fold(text));
  }

  @Property
  boolean noTextMakesAParserThrow(@ForAll @StringLength(max = 60) String text) {
    VietnameseNumber.number(text);
    VietnameseNumber.percent(text);
    VietnameseNumber.money(text);
    VietnameseDate.date(text);
    PeriodText.halves(text);
    RevisionText.inName(text);
    RevisionText.inTitles(List.of(text, text));
    UnitName.of(text);
    return true;
  }

  @Property
  boolean everyGroupedNumberReadsBack(@ForAll @LongRange(min = 0) long number) {
    String grouped =
        new StringBuilder(Long.toString(number))
            .reverse()
            .toString()
            .replaceAll("(\\d{3})(?=\\d)", "$1.");
    String text = new StringBuilder(grouped).reverse().toString();
    return VietnameseNumber.number(text).equals(Parsed.value(BigDecimal.valueOf(number)));
  }

  @Property
  boolean everySerialNumberReadsBackAsItsDate(@ForAll @IntRange(min = 61, max = 2958465) int day) {
    LocalDate date = LocalDate.of(1899, 12, 30).plusDays(day);
    return VietnameseDate.serial(BigDecimal.valueOf(day), DateSystem.FROM_1900)
            .equals(Parsed.value(date))
        && VietnameseDate.date(VietnameseDate.vietnamese(date)).equals(Parsed.value(date));
  }
}
