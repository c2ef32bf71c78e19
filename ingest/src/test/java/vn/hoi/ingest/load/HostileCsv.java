package vn.hoi.ingest.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Text files that are mostly right, with all that goes wrong by hand and by malice. */
final class HostileCsv {
  private static final Map<String, String> HEADERS =
      Map.of(
          "participations",
          "ma_hoat_dong,ngay,so_dinh_danh,ho_ten,so_luot",
          "members",
          "ma_hoi_vien,ho_ten,so_dinh_danh,dien_thoai,nam_sinh,ma_co_so,chi_hoi,ngay_vao,"
              + "ly_do_vao,ngay_ra,ly_do_ra,nhom_doi_tuong,nong_cot_tu",
          "activities",
          "ma_hoat_dong,ten_hoat_dong,loai,cap,don_vi_to_chuc,quan_huyen,ngay,"
              + "nhom_doi_tuong,so_nguoi,so_luot,kinh_phi,nguon,doi_tac,ket_qua",
          "finance",
          "ma_co_so,ten_co_so,hoi_phi_phai_thu,hoi_phi_da_thu,quy_hoi");

  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry(
              "ma_hoat_dong",
              List.of(
                  "HD1",
                  "HD2",
                  "HD-3",
                  "HD 4",
                  "Đ5",
                  "#6",
                  " HD1 ",
                  "0987654321",
                  "chị Lan",
                  "'HD1",
                  "=\"HD1\"")),
          Map.entry(
              "ngay",
              List.of(
                  "1/2/2018",
                  "01/02/2018",
                  "2018-02-01",
                  "30/2/2019",
                  "6/2/2091",
                  "",
                  "3.4.2020",
                  "'1/2/2018")),
          Map.entry(
              "so_dinh_danh",
              List.of(
                  "001200000001",
                  "001200000002",
                  "001 200 000 001",
                  "123456789",
                  "12",
                  "",
                  "001.200.000.003",
                  "００１２０００００００１",
                  "'001200000001",
                  "=\"001200000001\"",
                  "=001200000001")),
          Map.entry("so_luot", List.of("1", "2", "3", "0", "101", "1.000", "một", "", "…")),
          Map.entry("nam_sinh", List.of("1970", "1985", "2016", "")),
          Map.entry(
              "ma_co_so",
              List.of("00001", "00004", "00006", "99999", "", "1", "'00001", "=\"00004\"")),
          Map.entry(
              "chi_hoi",
              List.of("Chi hội 1", "CHI HOI  1", "chị Lan 0987 654 321", "", "x", "001200000001")),
          Map.entry("ngay_vao", List.of("1/2/2010", "1/3/2020", "05/06/2015", "", "x")),
          Map.entry("ly_do_vao", List.of("Kết nạp", "ket nap", "Chuyển đến", "?", "")),
          Map.entry("ngay_ra", List.of("", "", "1/1/2019", "1/1/2009")),
          Map.entry("ly_do_ra", List.of("", "Qua đời", "Ra khỏi Hội")),
          Map.entry("nhom_doi_tuong", List.of("", "Cao tuổi", "Trí thức", "abc")),
          Map.entry("nong_cot_tu", List.of("", "1/1/2018")),
          Map.entry("loai", List.of("Đối thoại", "Tập huấn", "Văn hóa", "tap huan", "Khác")),
          Map.entry("cap", List.of("Cơ sở", "Thành phố", "Quận/huyện", "Cơ sở", "")),
          Map.entry(
              "don_vi_to_chuc",
              List.of("Phường Phúc Xá", "Phúc Xá", "P. Trúc Bạch", "Quận Ba Đình", "Không Có")),
          Map.entry("quan_huyen", List.of("Quận Ba Đình", "Ba Đình", "", "Sao Hỏa")),
          Map.entry("so_nguoi", List.of("12", "1.234", "", "-5")),
          Map.entry("kinh_phi", List.of("12,5 triệu đồng", "13.500.000", "-", "1,234", "")),
          Map.entry("hoi_phi_phai_thu", List.of("1.000", "2000", "", "9oo")),
          Map.entry("hoi_phi_da_thu", List.of("1.000", "")),
          Map.entry("quy_hoi", List.of("5", "", "1 000")));

  private static final List<String> NAMES =
      List.of("Nguyễn Thị Lan", "Trần Mai", "", "x", "Hội \"A\"", "a\u00a0b", "😀", "a,b", "d;e");

  private HostileCsv() {}

  static byte[] make(String kind, SplittableRandom dice) {
    String header = HEADERS.get(kind);
    String[] columns = header.split(",", -1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> lines = new ArrayList<>();
    boolean mild = dice.nextInt(3) > 0;
    if (dice.nextBoolean()) {
      lines.add("# DỮ LIỆU MÔ PHỎNG");
    }
    lines.add(header);
    int rows = dice.nextInt(40);
    for (int r = 0; r < rows; r++) {
      lines.add(dice.nextInt(25) == 0 ? header : row(columns, dice, mild));
      if (lines.size() > 3 && dice.nextInt(8) == 0) {
        lines.add(lines.get(2 + dice.nextInt(lines.size() - 2)));
      }
    }
    String end = dice.nextInt(4) == 0 ? "\r\n" : "\n";
    byte[] text =
        (String.join(end, lines) + (dice.nextBoolean() ? end : ""))
            .getBytes(StandardCharsets.UTF_8);
    if (dice.nextInt(6) == 0) {
      out.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    }
    if (!mild && dice.nextInt(3) == 0 && text.length > 0) {
      byte[] odd = {'"', '\n', '\r', ',', 0, '#', (byte) 0xff, (byte) 0xe1, ' ', ';'};
      text[dice.nextInt(text.length)] = odd[dice.nextInt(odd.length)];
    }
    out.writeBytes(text);
    return out.toByteArray();
  }

  private static String row(String[] columns, SplittableRandom dice, boolean mild) {
    int odd = dice.nextInt(30);
    if (odd < 4) {
      return List.of("", " , ,", "# ghi chú, \"x", ",".repeat(columns.length - 1)).get(odd);
    }
    List<String> fields = new ArrayList<>();
    for (String column : columns) {
      List<String> words = WORDS.getOrDefault(column, NAMES);
      // The first words are right, so that most rows are.
      int bound = dice.nextInt(4) == 0 ? words.size() : Math.min(3, words.size());
      fields.add(quoted(words.get(dice.nextInt(bound)), dice, mild));
    }
    if (dice.nextInt(25) == 0) {
      fields.add("x");
    }
    return String.join(",", fields);
  }

  private static String quoted(String text, SplittableRandom dice, boolean mild) {
    if (text.contains(",") || text.contains("\"") || dice.nextInt(12) == 0) {
      String inner = !mild && dice.nextInt(20) == 0 ? text + "\n" : text;
      return "\"" + inner.replace("\"", "\"\"") + "\"";
    }
    return !mild && dice.nextInt(80) == 0 ? text + "\"" : text;
  }
}
