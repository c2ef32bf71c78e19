package vn.hoi.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import vn.hoi.ingest.sheet.Workbooks;

/** What stands above the rows of the two forms that most tests fill in. */
public final class Forms {
  /** The headings of an export of dues and funds. */
  public static final String FINANCE = "ma_co_so;ten_co_so;hoi_phi_phai_thu;hoi_phi_da_thu;quy_hoi";

  private Forms() {}

  /** The titles of a district's report of the first half of 2018, in rows 1 to 3. */
  public static List<String[]> reportTitles(String district) {
    return List.of(
        new String[] {"HỘI LHPN " + district},
        new String[] {"BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"},
        new String[] {"6 tháng đầu năm 2018"});
  }

  /** A sheet "Biểu 1" with those titles, the header in row 4 and the rows below it. */
  public static Sheet report(
      Workbook workbook, String district, String[] header, String[]... rows) {
    List<String[]> all = new ArrayList<>(reportTitles(district));
    all.add(header);
    all.addAll(List.of(rows));
    return Workbooks.sheet(workbook, "Biểu 1", all.toArray(String[][]::new));
  }
}
