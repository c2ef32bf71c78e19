package vn.hoi.ingest.text;

/** Numbers below a million in words, so that advice about dots and commas says what it means. */
final class NumberWords {
  private static final String[] VI = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };
  private static final String[] EN = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] EN_TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private NumberWords() {}

  /** For example một nghìn không trăm linh năm. */
  static String vietnamese(int number) {
    if (number < 1000) {
      return vietnameseGroup(number, number >= 100);
    }
    int rest = number % 1000;
    String thousands = vietnamese(number / 1000) + " nghìn";
    return rest == 0 ? thousands : thousands + " " + vietnameseGroup(rest, true);
  }

  private static String vietnameseGroup(int number, boolean hundreds) {
    int rest = number % 100;
    String below = vietnameseTens(rest, hundreds);
    if (!hundreds) {
      return below;
    }
    String front = VI[number / 100] + " trăm";
    return rest == 0 ? front : front + " " + below;
  }

  private static String vietnameseTens(int number, boolean behindHundreds) {
    int tens = number / 10;
    int ones = number % 10;
    if (tens == 0) {
      return (behindHundreds ? "linh " : "") + VI[ones];
    }
    String front = tens == 1 ? "mười" : VI[tens] + " mươi";
    return switch (ones) {
      case 0 -> front;
      case 1 -> front + (tens == 1 ? " một" : " mốt");
      case 4 -> front + (tens == 1 ? " bốn" : " tư");
      case 5 -> front + " lăm";
      default -> front + " " + VI[ones];
    };
  }

  /** For example one thousand and five. */
  static String english(int number) {
    if (number >= 1000) {
      int rest = number % 1000;
      String thousands = english(number / 1000) + " thousand";
      return rest == 0 ? thousands : thousands + (rest < 100 ? " and " : " ") + english(rest);
    }
    if (number >= 100) {
      int rest = number % 100;
      String hundreds = EN[number / 100] + " hundred";
      return rest == 0 ? hundreds : hundreds + " and " + english(rest);
    }
    if (number < 20) {
      return EN[number];
    }
    return EN_TENS[number / 10] + (number % 10 == 0 ? "" : "-" + EN[number % 10]);
  }
}
