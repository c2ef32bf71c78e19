package vn.hoi.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {
  @ParameterizedTest(name = "{0} is cleaned to {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Đống Đa,Đống Đa",
        "\u00D0ống \u00D0a,Đống Đa",
        "\u0189ống \u0189a,Đống Đa",
        "Đo\u0302\u0301ng Đa,Đống Đa",
        "Phúc\u00A0Xá,Phúc Xá",
        "Phúc \u00A0 Xá,Phúc Xá",
        "Phúc\u00AD Xá,Phúc Xá",
        "\uFEFFPhúc\u200B Xá,Phúc Xá",
        "`  Phúc\t\nXá  `,Phúc Xá",
        "`   `,``",
        "=\"0012\",0012",
        "` =\" 0012 \"`,0012",
        "'0012,0012",
        "'\u00A00012,0012",
        "=\"'0012\",0012",
        "='0012',='0012'",
        "=\"a\"&\"b\",=\"a\"&\"b\"",
        "'Tay trong tay',`'Tay trong tay'`",
        "',`'`",
        "=\"\",``",
      })
  void cleaningComposesAndDropsWhatNobodySees(String text, String expected) {
    assertEquals(expected, VietnameseText.clean(text));
  }

  @ParameterizedTest(name = "{0} is folded to {1}")
  @CsvSource({
    "Trung Hoà,trung hoa",
    "Trung Hòa,trung hoa",
    "Thuỵ Khuê,thuy khue",
    "Thụy Khuê,thuy khue",
    "ĐỐNG ĐA,dong da",
    "\u00D0ỐNG \u00D0A,dong da",
    "Văn Miếu - Quốc Tử Giám,van mieu quoc tu giam",
    "Mỹ Đình 1,my dinh 1",
    "(Phường) Hàng Bồ.,phuong hang bo",
    "DI TÍCH,di tich",
  })
  void foldingForgetsAccentsCaseAndPunctuation(String text, String expected) {
    assertEquals(expected, VietnameseText.fold(text));
  }
}
