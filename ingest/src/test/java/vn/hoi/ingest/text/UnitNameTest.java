package vn.hoi.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNameTest {
  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "Phường Phúc Xá,phường,phuc xa",
        "P. Phúc Xá,phường,phuc xa",
        "P.Phúc Xá,phường,phuc xa",
        "PHƯỜNG PHÚC XÁ,phường,phuc xa",
        "X. Yên Viên,xã,yen vien",
        "TT. Yên Viên,thị trấn,yen vien",
        "TT Yên Viên,thị trấn,yen vien",
        "Thị trấn Yên Viên,thị trấn,yen vien",
        "Q. Ba Đình,quận,ba dinh",
        "H. Ba Vì,huyện,ba vi",
        "TX. Sơn Tây,thị xã,son tay",
        "T.X Sơn Tây,thị xã,son tay",
        "Thị xã Sơn Tây,thị xã,son tay",
        "HỘI LHPN QUẬN BA ĐÌNH,quận,ba dinh",
        "Hội Liên hiệp Phụ nữ phường Phúc Xá,phường,phuc xa",
        "Hội phụ nữ xã Ba Vì,xã,ba vi",
        "Phúc Xá,-,phuc xa",
        "Mỹ Đình I,-,mi dinh 1",
        "Mỹ Đình 1,-,mi dinh 1",
        "Mĩ Đình 1,-,mi dinh 1",
        "T.Trấn Tây Đằng,thị trấn,tay dang",
        "UBND phường Phúc Xá,phường,phuc xa",
        "P. Mỹ Đình II,phường,mi dinh 2",
        "P. Mỹ Đình 02,phường,mi dinh 2",
        "Cổ Nhuế1,-,co nhue 1",
        "P. Mỹ ĐìnhII,phường,mi dinh 2",
        "PhườngPhúc Xá,phường,phuc xa",
        "XÃ YÊN VIÊN2,xã,yen vien 2",
        "Xã Đàn,xã,dan",
        "Phường,-,phuong",
        "Phương Mai,-,phuong mai",
        "P. Phương Mai,phường,phuong mai",
        "Quán Thánh,-,quan thanh",
      })
  void aNameIsItsTypeAndItsFoldedBareName(String text, String type, String key) {
    UnitName name = UnitName.of(text);
    assertEquals(type, name.type());
    assertEquals(key, name.key());
  }

  @Test
  void aTypeWithoutAccentsMayBePartOfTheName() {
    assertEquals(
        List.of(
            new UnitName("phường", "mai", "mai"), new UnitName(null, "phuong mai", "phuong mai")),
        UnitName.readings("PHUONG MAI"));
  }
}
