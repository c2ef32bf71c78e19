package vn.hoi.ingest.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoi.ingest.FileReport;
import vn.hoi.ingest.Ingest;
import vn.hoi.ingest.TestStudy;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** A form that is filled in as it asks is received without a reject. */
class FilledFormsTest {
  /** What a person would write under a heading. */
  private static final Map<String, Object> ANSWERS =
      Map.ofEntries(
          Map.entry("Phụ nữ từ 18 tuổi", 1234),
          Map.entry("Phụ nữ từ 18 tuổi trở lên", 1234),
          Map.entry("Đầu kỳ", 500),
          Map.entry("Kết nạp", 20),
          Map.entry("Giảm", 10),
          Map.entry("Cuối kỳ", 510),
          Map.entry("Tỷ lệ thu hút (%)", 41.33),
          Map.entry("Số chi hội", 12),
          Map.entry("Ngày nhận báo cáo", 43636),
          Map.entry("Xếp loại", "Khá"),
          Map.entry("hoi_phi_phai_thu", 1_000_000),
          Map.entry("hoi_phi_da_thu", 900_000),
          Map.entry("quy_hoi", 5_000_000),
          Map.entry("Tên mô hình", "Phòng trọ văn minh"),
          Map.entry("Cơ sở Hội", "Phường Láng Hạ"),
          Map.entry("Nhóm đối tượng", "Công nhân"),
          Map.entry("Ngày thành lập", 43137),
          Map.entry("Số thành viên", 30),
          Map.entry("Số định danh", "001187000123"),
          Map.entry("Chức danh", "Chủ tịch"),
          Map.entry("Từ ngày", 43137),
          Map.entry("ma_co_so", "00199"),
          Map.entry("nguon_von", "Quỹ Hội"),
          Map.entry("so_phu_nu", 5),
          Map.entry("du_no", 1_000_000),
          Map.entry("Tổng số hội viên", 500),
          Map.entry("Số lớp bồi dưỡng", 2),
          Map.entry("co_so_hoi", "Phường Láng Hạ"),
          Map.entry("quan_huyen", "Quận Đống Đa"),
          Map.entry("Quận, huyện, thị xã", "Quận Đống Đa"),
          Map.entry("ngay_tiep_nhan", 43137),
          Map.entry("dong_nguoi", "Không"),
          Map.entry("vuot_cap", "Không"),
          Map.entry("Nội dung", "Báo cáo sơ kết"),
          Map.entry("Thời hạn", 43830),
          Map.entry("so_dinh_danh", "001187000123"),
          Map.entry("nam_sinh", 1980),
          Map.entry("ngay_vao", 43137),
          Map.entry("ly_do_vao", "Kết nạp"),
          Map.entry("cap", "Cơ sở"),
          Map.entry("don_vi_to_chuc", "Phường Láng Hạ"),
          Map.entry("ngay", 43137),
          Map.entry("so_luot", 3),
          Map.entry("dot", "Sơ kết 2019"),
          Map.entry("doi_tuong", "Hội viên"),
          Map.entry("tang", "Hội viên thành thị"),
          Map.entry("trong_so", 12.5),
          Map.entry("cau_hoi", "C1"),
          Map.entry("tra_loi", 4));

  /** Headings of which each row has another value. */
  private static final List<String> NUMBERED =
      List.of("Mã mô hình", "Mã mốc", "ma_vu_viec", "ma_hoat_dong", "ma_phieu");

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
    study.ingest();
  }

  @ParameterizedTest(name = "{0} of {1} {2}: {3} rows")
  @CsvSource(
      nullValues = "-",
      value = {
        // 21 wards in Đống Đa; 584 communes before 1/3/2020 and 579 from then on.
        "district_report,006,2019H1,21",
        "population,-,2019-12-31,584",
        "rating,-,2020,579",
        "finance,-,2019H1,584",
        "models,006,2021-12-31,1",
        "officers,006,-,1",
        "credit,-,2019H1,1",
        "yearly_report,-,2020,579",
        "matters,-,2018,1",
        "milestones,-,-,1",
        "members,006,-,1",
        "activities,006,-,1",
        "participations,006,-,1",
        "survey,-,2019,1",
      })
  void aFormFilledInIsReceivedWithoutAReject(String kind, String district, String period, long rows)
      throws IOException {
    TemplateRequest request = new TemplateRequest(kind, district, period);
    try (Workbook workbook =
        WorkbookFactory.create(new ByteArrayInputStream(Ingest.template(study.study(), request)))) {
      fill(workbook.getSheetAt(0), kind, rows);
      try (OutputStream out = Files.newOutputStream(study.inbox(Template.fileName(request)))) {
        workbook.write(out);
      }
    }
    FileReport report = study.received(Template.fileName(request));
    assertEquals(FileReport.Status.ACCEPTED, report.status(), () -> report.message());
    assertEquals(List.of(), study.sql("SELECT cell, raw_text, message_en FROM reject"));
    assertEquals(rows, report.rowsAccepted());
  }

  /** Fills rows that have a number or a code, up to so many. */
  private static void fill(Sheet sheet, String kind, long most) {
    DataFormatter text = new DataFormatter();
    Map<Integer, String> headings = new HashMap<>();
    long filled = 0;
    for (Row row : sheet) {
      String first = text.formatCellValue(row.getCell(0));
      boolean below = headings.values().stream().anyMatch(h -> h.matches("[a-z]+(_[a-z]+)*"));
      if ((first.matches("\\d+") || below) && filled < most) {
        filled++;
        headings.forEach((column, heading) -> fill(row, column, kind, heading));
      } else if (filled == 0) {
        for (Cell cell : row) {
          String heading = text.formatCellValue(cell);
          if (!heading.isEmpty()) {
            headings.put(cell.getColumnIndex(), heading);
          }
        }
      }
    }
  }

  private static void fill(Row row, int column, String kind, String heading) {
    Cell cell = row.getCell(column);
    boolean blank = new DataFormatter().formatCellValue(cell).isEmpty();
    Object answer = ANSWERS.get(heading);
    if (NUMBERED.contains(heading)) {
      answer = "M-" + row.getRowNum();
    } else if (heading.equals("loai")) {
      answer = kind.equals("matters") ? "Kiến nghị" : "Tập huấn";
    }
    if (blank && answer instanceof String words) {
      cell.setCellValue(words);
    } else if (blank && answer instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    }
  }

  @Test
  void aUnionWithoutAFigureInTheYearlyReportDidNotReport() throws IOException {
    TemplateRequest request = new TemplateRequest("yearly_report", null, "2020");
    try (Workbook workbook =
        WorkbookFactory.create(new ByteArrayInputStream(Ingest.template(study.study(), request)))) {
      fill(workbook.getSheetAt(0), request.kind(), 1);
      try (OutputStream out = Files.newOutputStream(study.inbox(Template.fileName(request)))) {
        workbook.write(out);
      }
    }
    study.ingest();
    // Phúc Xá is the first of 579.
    assertEquals(List.of("00001"), study.sql("SELECT DISTINCT unit_id FROM report_figure"));
    assertEquals(
        List.of("required-missing | Hội viên / Tổng số hội viên | 578"),
        study.sql("SELECT rule, column_name, count(*) FROM reject GROUP BY ALL"));
  }

  @Test
  void everyKindThatSomebodyFillsInHasItsFormTriedAbove() throws Exception {
    List<String> tried =
        List.of(
            FilledFormsTest.class
                .getDeclaredMethod(
                    "aFormFilledInIsReceivedWithoutAReject",
                    String.class,
                    String.class,
                    String.class,
                    long.class)
                .getAnnotation(CsvSource.class)
                .value());
    for (String kind : Mappings.read(DefinitionFiles.of(DefinitionFiles.product())).kinds()) {
      boolean reference = kind.equals("unit_register") || kind.equals("census");
      assertEquals(!reference, tried.stream().anyMatch(t -> t.startsWith(kind + ",")), kind);
    }
  }
}
