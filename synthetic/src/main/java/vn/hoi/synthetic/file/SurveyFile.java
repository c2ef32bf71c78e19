package vn.hoi.synthetic.file;

import static vn.hoi.synthetic.file.Flaw.damage;
import static vn.hoi.synthetic.file.Flaw.extra;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.SurveyAnswer;

/** `khao-sat/khao_sat_2018.csv`: the answers of a wave of the survey, without names. */
public final class SurveyFile {
  private static final List<String> COLUMNS =
      List.of("dot", "ma_phieu", "doi_tuong", "ma_co_so", "tang", "trong_so", "cau_hoi", "tra_loi");
  private static final Map<String, String> WAVES =
      Map.of("baseline", "Đầu kỳ", "midterm-2019", "Sơ kết 2019", "final-2021", "Tổng kết 2021");

  private static final List<Flaw<SurveyAnswer>> FLAWS =
      List.of(
          extra("unit-unknown", "ma_co_so", "99998"),
          damage("value-not-in-list", "cau_hoi", "C9"),
          damage("value-not-in-list", "tang", "Vùng cao"),
          damage("required-missing", "ma_phieu", ""),
          damage("required-missing", "trong_so", ""),
          damage("number-invalid", "trong_so", "chưa rõ"),
          damage("number-invalid", "tra_loi", "1.23.4"),
          Flaw.repeat(),
          Flaw.<SurveyAnswer>conflict("tra_loi", Cell.text("1"))
              .where(a -> a.answer() != null && a.answer() > 1),
          Flaw.shortRow(),
          Flaw.longRow());

  private SurveyFile() {}

  /** Writes the file and returns the answers that must survive it. */
  public static List<SurveyAnswer> write(Inbox inbox, Review wave, List<SurveyAnswer> answers)
      throws IOException {
    String file = "khao-sat/khao_sat_" + wave.asOf().getYear() + ".csv";
    List<Line<SurveyAnswer>> lines = new ArrayList<>(answers.size());
    for (SurveyAnswer a : answers) {
      Integer answer = a.answer();
      lines.add(
          Line.of(
              a,
              Cell.text(String.valueOf(WAVES.get(wave.id()))),
              Cell.text(a.sheet()),
              Cell.text(a.stratum().respondent()),
              Cell.text(a.union().code()),
              Cell.text(a.stratum().label()),
              Cell.text(String.format(Locale.ROOT, "%d,%02d", a.weight() / 100, a.weight() % 100)),
              Cell.text(a.question().label()),
              Cell.text(answer == null ? "" : answer.toString())));
    }
    Planter<SurveyAnswer> planter = new Planter<>(inbox.dice(file), COLUMNS, SurveyFile::fresh);
    return CsvFile.plain(file, COLUMNS).write(inbox, planter.plant(lines, FLAWS));
  }

  private static List<Cell> fresh(List<Cell> cells) {
    List<Cell> copy = new ArrayList<>(cells);
    copy.set(1, Cell.text("P9999"));
    return copy;
  }
}
