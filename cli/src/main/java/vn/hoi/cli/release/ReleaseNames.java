package vn.hoi.cli.release;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.hoi.ingest.text.RowRule;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;
import vn.hoi.warehouse.rule.QualityRules;

/**
 * What a reader calls the kinds of files and the rules that reject rows, in Vietnamese.
 *
 * @param kinds by the kind's id
 * @param rules by the rule's id
 */
record ReleaseNames(Map<String, String> kinds, Map<String, String> rules) {
  private static final String REFERENCE = "reference";

  ReleaseNames {
    kinds = Map.copyOf(kinds);
    rules = Map.copyOf(rules);
  }

  /** The names that the definitions in force give, and those of rules that stand in no file. */
  static ReleaseNames read(DefinitionFiles files) {
    Map<String, String> kinds = new HashMap<>();
    kinds.put(REFERENCE, "Danh mục tham chiếu");
    Faults faults = new Faults();
    Optional<Path> file = files.find("sources.yaml");
    if (file.isPresent()) {
      YamlMap top = YamlFile.read(file.get(), faults);
      for (String kind : top.names()) {
        kinds.put(kind, top.map(kind).text("vi"));
      }
    }
    faults.throwIfAny("the names of sources");
    Map<String, String> rules = new HashMap<>();
    for (RowRule rule : RowRule.values()) {
      rules.put(rule.id(), name(rule));
    }
    QualityRules.load(files).rules().forEach(rule -> rules.put(rule.id(), rule.name().vi()));
    return new ReleaseNames(kinds, rules);
  }

  /** The kind's name, or the kind itself where nobody named it. */
  String kind(String kind) {
    return kinds.getOrDefault(kind, kind);
  }

  /** The rule's name, or its id where nobody named it. */
  String rule(String rule) {
    return rules.getOrDefault(rule, rule);
  }

  private static String name(RowRule rule) {
    return switch (rule) {
      case UNIT_UNKNOWN -> "Không tìm thấy đơn vị";
      case UNIT_AMBIGUOUS -> "Tên ứng với nhiều đơn vị";
      case UNIT_NOT_VALID -> "Đơn vị không có vào thời điểm đó";
      case DATE_INVALID -> "Không phải là ngày";
      case DATE_OUT_OF_RANGE -> "Ngày ngoài khoảng cho phép";
      case DATE_AMBIGUOUS -> "Ngày có thể đã bị đổi chỗ với tháng";
      case NUMBER_INVALID -> "Không phải là số";
      case PERCENT_OUT_OF_RANGE -> "Phần trăm ngoài khoảng cho phép";
      case DUPLICATE_KEY -> "Dòng trùng";
      case REQUIRED_MISSING -> "Thiếu nội dung bắt buộc";
      case VALUE_NOT_IN_LIST -> "Giá trị không có trong danh mục";
      case FORMULA_WITHOUT_VALUE -> "Công thức không kèm kết quả";
      case CELL_ERROR -> "Ô báo lỗi";
      case CELL_MERGED -> "Ô gộp qua nhiều dòng";
      case CELL_STRUCK -> "Ô bị gạch ngang";
      case ORDER -> "Thứ tự không hợp lý";
      case ID_LONG -> "Mã quá dài";
      case ID_PERSONAL -> "Mã có thể là tên hoặc số của một người";
      case COLUMN_COUNT -> "Số cột khác với dòng tiêu đề";
      case TOTAL_NUMBERED -> "Dòng tổng có số thứ tự, số liệu không phải là tổng";
      case QUALITY -> "Trái quy tắc chất lượng";
    };
  }
}
