package vn.hoi.ingest.text;

import java.math.BigDecimal;

/** What is said about numbers that nobody can read for sure. */
final class NumberFaults {
  /** What a column takes, so that no advice is given that would be rejected again. */
  enum Takes {
    WHOLE,
    DECIMALS,
    /** From 0 to 100. */
    PERCENT,
    /** Whole đồng, or any number with a unit behind it. */
    MONEY
  }

  private NumberFaults() {}

  static Parsed<BigDecimal> invalid() {
    return Parsed.fault(
        RowRule.NUMBER_INVALID,
        "Không đọc được số {value}. Ghi dấu chấm giữa các nhóm nghìn và dấu phẩy trước phần thập"
            + " phân, ví dụ 1.234 hoặc 12,5.",
        "Cannot read the number {value}: it is not written the Vietnamese way. Put a dot between"
            + " thousands and a comma before decimals, for example 1.234 or 12,5.");
  }

  /** Two numbers in one cell, on two lines or far apart. */
  static Parsed<BigDecimal> apart() {
    return Parsed.fault(
        RowRule.NUMBER_INVALID,
        "Không đọc được số {value}: giữa các chữ số có dấu xuống dòng hoặc nhiều khoảng trống, có thể"
            + " là hai số trong một ô. Mỗi ô chỉ ghi một số.",
        "Cannot read the number {value}: line breaks or several spaces stand between its digits, so"
            + " they may be two numbers. Write one number in each cell.");
  }

  /** {@code 0,51} as a percentage without its sign. */
  static Parsed<BigDecimal> share() {
    return Parsed.fault(
        RowRule.NUMBER_INVALID,
        "Không nhận tỷ lệ {value}: số từ 1 trở xuống không có dấu % có thể là phần trăm hoặc phần"
            + " của 1 (0,51 là 0,51% hoặc 51%). Ghi cả dấu %, ví dụ 51%.",
        "Cannot take the percentage {value}: of 1 or less and without the sign % it may be percent"
            + " or a share of 1 (0,51 is 0,51% or 51%). Write the sign, too, for example 51%.");
  }

  /** {@code 700 người}, {@code 800 (tạm tính)}. */
  static Parsed<BigDecimal> withWords() {
    return Parsed.fault(
        RowRule.NUMBER_INVALID,
        "Không đọc được số {value}: sau số có chữ. Chỉ ghi số trong ô này.",
        "Cannot read the number {value}: words stand behind it. Write the number alone in this"
            + " cell.");
  }

  /** {@code 700(1)}, {@code 800*}. */
  static Parsed<BigDecimal> withMark() {
    return Parsed.fault(
        RowRule.NUMBER_INVALID,
        "Không đọc được số {value}: sau số có dấu chú thích. Chỉ ghi số trong ô này, ghi chú thích"
            + " dưới bảng.",
        "Cannot read the number {value}: the mark of a footnote stands behind it. Write the number"
            + " alone in this cell, and the footnote below the table.");
  }

  /** {@code 0.500}: no thousands begin with 0. */
  static Parsed<BigDecimal> zeroFirst(Takes takes) {
    boolean decimals = takes == Takes.DECIMALS || takes == Takes.PERCENT;
    String example = takes == Takes.PERCENT ? "0,5%." : "0,5.";
    return Parsed.fault(
        RowRule.NUMBER_INVALID,
        "Không đọc được số {value}: nhóm nghìn không bắt đầu bằng số 0. "
            + (decimals
                ? "Nếu là số thập phân, ghi dấu phẩy trước phần thập phân, ví dụ " + example
                : "Cột này chỉ nhận số nguyên: ghi số nguyên không có số 0 ở đầu, ví dụ 1.234.")
            + (takes == Takes.MONEY ? " Nếu là phần của triệu hoặc tỷ, ghi như 0,5 tỷ." : ""),
        "Cannot read the number {value}: thousands do not begin with 0. "
            + (decimals
                ? "For decimals put a comma before them, for example " + example
                : "This column takes whole numbers: write one without a 0 in front, for example"
                    + " 1.234.")
            + (takes == Takes.MONEY ? " For part of a triệu or tỷ write it like 0,5 tỷ." : ""));
  }

  /**
   * {@code 1,234}: one and some decimals, or one thousand and more.
   *
   * @param text a sign if any, one to three digits, a comma, three digits
   */
  static Parsed<BigDecimal> ambiguous(String text, Takes takes) {
    String sign = text.replaceFirst("\\d.*", "");
    String digits = text.substring(sign.length()).replaceFirst("^0+", "");
    String bare = sign + digits.replace(",", "");
    int thousands = Integer.parseInt(digits.replace(",", ""));
    String dotted = sign + digits.replace(',', '.');
    boolean negative = !sign.isEmpty();
    String viThousands =
        (negative ? "âm " : "")
            + NumberWords.vietnamese(thousands)
            + ": ghi "
            + dotted
            + " hoặc "
            + bare;
    String enThousands =
        (negative ? "minus " : "")
            + NumberWords.english(thousands)
            + ": write "
            + dotted
            + " or "
            + bare;
    String decimal = sign + digits + "0";
    boolean beyond = takes == Takes.PERCENT && thousands > 100_000;
    if (beyond || (negative && takes != Takes.DECIMALS)) {
      return ambiguous(" Kiểm tra lại số liệu.", " Check the figure.");
    }
    String vi =
        switch (takes) {
          case WHOLE -> "Nếu là " + viThousands + ". Cột này chỉ nhận số nguyên.";
          case MONEY ->
              "Nếu là "
                  + viThousands
                  + ". Nếu tính bằng triệu hoặc tỷ, ghi cả đơn vị, ví dụ "
                  + sign
                  + digits
                  + " tỷ.";
          case PERCENT ->
              "Tỷ lệ chỉ từ 0 đến 100; nếu là số thập phân, ghi "
                  + decimal
                  + " hoặc "
                  + text
                  + "%.";
          case DECIMALS -> "Nếu là " + viThousands + "; nếu là số thập phân, ghi " + decimal + ".";
        };
    String en =
        switch (takes) {
          case WHOLE -> "For " + enThousands + ". This column takes whole numbers.";
          case MONEY ->
              "For "
                  + enThousands
                  + ". For triệu or tỷ write the unit too, for example "
                  + sign
                  + digits
                  + " tỷ.";
          case PERCENT ->
              "A percentage lies between 0 and 100: for decimals write "
                  + decimal
                  + " or "
                  + text
                  + "%.";
          case DECIMALS -> "For " + enThousands + "; for decimals write " + decimal + ".";
        };
    return ambiguous(" " + vi, " " + en);
  }

  private static Parsed<BigDecimal> ambiguous(String vi, String en) {
    return Parsed.fault(
        RowRule.NUMBER_INVALID,
        "Không đọc được số {value}: dấu phẩy có thể là dấu thập phân hoặc dấu nghìn." + vi,
        "Cannot read the number {value}: its comma may stand before decimals or between thousands."
            + en);
  }
}
