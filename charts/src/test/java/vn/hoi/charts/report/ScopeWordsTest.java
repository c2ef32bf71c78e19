package vn.hoi.charts.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.SampleRelease;

class ScopeWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "district=001;period=2018H1 | Quận Ba Đình, 6 tháng đầu năm 2018",
        "district=021;period=2019H2;revision=2 | Quận Bắc Từ Liêm, 6 tháng cuối năm 2019, lần 2",
        "district=269;as_of=2021-12-31 | Thị xã Sơn Tây, ngày 31/12/2021",
        "city;year=2020 | Toàn thành phố, năm 2020",
        "year=2017 | Năm 2017",
        "district=999 | 999",
        "as_of=nay;wave=3 | Ngày nay, wave=3",
        "'' | ''"
      })
  void aScopeIsToldInWordsAndWhatIsNotKnownStandsAsItIs(String scope, String words) {
    assertEquals(words, new ScopeWords(new ReleaseIndex(SampleRelease.midterm().data())).of(scope));
  }
}
