package vn.hoi.ingest.template;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.sheet.StableWorkbook;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.ingest.unit.UnitVersion;
import vn.hoi.warehouse.Problem;

/** Writes the form of a kind as an Excel workbook, with the units in it. */
public final class Template {
  private final Mappings mappings;
  private final UnitRegister register;

  public Template(Mappings mappings, UnitRegister register) {
    this.mappings = mappings;
    this.register = register;
  }

  /** The name that the form's file must have: some kinds say in it what they are about. */
  public static String fileName(TemplateRequest request) {
    return request.kind()
        + (request.district() == null ? "" : "_" + request.district())
        + (request.period() == null ? "" : "_" + request.period())
        + ".xlsx";
  }

  /**
   * The form's bytes.
   *
   * @throws Problem of the operator when what is asked for cannot be
   */
  public byte[] make(TemplateRequest request) {
    MappingDefinition mapping = mapping(request.kind());
    UnitVersion district = district(request);
    check(mapping, request);
    LocalDate day = Objects.requireNonNullElse(request.end(), LocalDate.of(2021, 12, 31));
    List<UnitVersion> units = register.open(day, district == null ? null : district.unitId());
    try (XSSFWorkbook workbook = StableWorkbook.blank()) {
      FormLayout layout = FormLayout.of(mapping, request, district);
      new FormSheet(workbook, layout, register, units).write();
      return StableWorkbook.bytes(workbook);
    } catch (IOException e) {
      throw Problem.ofUs("Cannot make the form " + request.kind() + ".", e);
    }
  }

  private MappingDefinition mapping(String kind) {
    return mappings.all().stream()
        .filter(m -> m.kind().equals(kind) && !isReference(m))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.ofOperator(
                    "Cannot make a form of "
                        + kind
                        + ": there is no such kind. Known: "
                        + String.join(
                            ", ",
                            mappings.all().stream()
                                .filter(m -> !isReference(m))
                                .map(MappingDefinition::kind)
                                .sorted()
                                .distinct()
                                .toList())
                        + "."));
  }

  /** The statistics office fills these. */
  private static boolean isReference(MappingDefinition mapping) {
    return mapping.kind().equals("unit_register") || mapping.kind().equals("census");
  }

  private @Nullable UnitVersion district(TemplateRequest request) {
    if (request.district() == null) {
      return null;
    }
    UnitVersion district = register.district(request.district());
    if (district == null) {
      throw Problem.ofOperator(
          "Cannot make the form: no district has the code "
              + request.district()
              + ". Write three digits, such as 006 for Quận Đống Đa.");
    }
    return district;
  }

  private static void check(MappingDefinition mapping, TemplateRequest request) {
    if (request.period() != null && request.end() == null) {
      throw Problem.ofOperator(
          "Cannot make the form: "
              + request.period()
              + " is no period. Write a half-year as 2019H1, a year as 2019 or a day as 2019-12-31.");
    }
    List<String> faults = new FormScope(mapping.scope()).faults(request);
    if (!faults.isEmpty()) {
      throw Problem.ofOperator(
          "Cannot make the form "
              + mapping.kind()
              + ": "
              + String.join("; ", faults)
              + ". Write `hoi template "
              + mapping.kind()
              + new FormScope(mapping.scope()).options(request)
              + "`.");
    }
  }
}
