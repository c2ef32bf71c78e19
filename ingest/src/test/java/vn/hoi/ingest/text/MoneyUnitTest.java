package vn.hoi.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyUnitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đơn vị tính: triệu đồng|6",
        "ĐƠN VỊ TÍNH: TRIỆU ĐỒNG|6",
        "(ĐVT: nghìn đồng)|3",
        "Đơn vị: 1.000đ|3",
        "ĐVT: 1000 đồng|3",
        "Đơn vị tính: ngàn đồng|3",
        "Đơn vị tính: 1.000.000 đồng|6",
        "Đơn vị tính: tr.đ|6",
        "ĐVT: tỷ|9",
        "ĐVT: Đồng|0",
        "Đơn vị tính: người, triệu đồng|6",
        "Hội LHPN quận Ba Đình - Đơn vị tính: triệu đồng|6",
        "(triệu đồng)|6"
      })
  void titlesSayInWhatAmountsAre(String title, int power) {
    assertEquals(Set.of(power), MoneyUnit.said(List.of("BÁO CÁO", title)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đơn vị: Hội LHPN quận Ba Đình",
        "Đơn vị tính: người",
        "Đơn vị: Công ty May 10",
        "Đơn vị: Đồng Tháp",
        "Đơn vị báo cáo: phường Tràng Tiền",
        "Vận động được 5 triệu đồng",
        "Triệu Sơn"
      })
  void otherTitlesSayNothing(String title) {
    assertEquals(Set.of(), MoneyUnit.said(List.of(title)));
  }

  @Test
  void twoUnitsAreTwo() {
    assertEquals(
        Set.of(3, 6), MoneyUnit.said(List.of("ĐVT: triệu đồng", "Đơn vị tính: nghìn đồng")));
  }
}
