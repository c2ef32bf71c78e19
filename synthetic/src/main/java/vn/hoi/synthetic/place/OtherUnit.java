package vn.hoi.synthetic.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An invented unit that no administrative list has, as the study of the synthetic city states it.
 *
 * @param kind market, enterprise, force
 * @param level district for a reporting unit, grassroots for a union
 * @param parent code of the unit above
 */
record OtherUnit(String code, String name, String kind, String level, String parent) {
  /** One reporting unit that is no district with two unions, and two unions inside districts. */
  static final List<OtherUnit> ALL =
      List.of(
          new OtherUnit("901", "Bộ Tư lệnh Thủ đô Hà Nội", "force", "district", "01"),
          new OtherUnit("90101", "Cơ quan Bộ Tư lệnh", "force", "grassroots", "901"),
          new OtherUnit("90102", "Trung đoàn Mô Phỏng", "force", "grassroots", "901"),
          new OtherUnit("90201", "Chợ Đồng Xuân", "market", "grassroots", "002"),
          new OtherUnit("90202", "Doanh nghiệp May Mô Phỏng", "enterprise", "grassroots", "017"));

  private static final String HEAD =
      """
      # DỮ LIỆU MÔ PHỎNG: invented units of the synthetic study; they stand for kinds, not for real unions.
      code,name,type,kind,level,parent,valid_from,valid_to,source
      """;

  boolean isReportingUnit() {
    return level.equals("district");
  }

  /** Writes them as the study's `reference/other_units.csv`. */
  static void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    for (OtherUnit unit : ALL) {
      text.append(
          String.join(
              ",",
              unit.code,
              unit.name,
              "",
              unit.kind,
              unit.level,
              unit.parent,
              "",
              "",
              "Đơn vị mô phỏng (synthetic unit)\n"));
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
