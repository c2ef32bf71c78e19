package vn.hoi.ingest.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.ScopeDefinition.Place;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.text.VietnameseText;
import vn.hoi.ingest.unit.UnitVersion;

/**
 * What stands where in a form.
 *
 * @param titles the rows above the header
 * @param numbered whether the first column numbers the rows
 */
record FormLayout(MappingDefinition mapping, List<String> titles, boolean numbered) {
  /** The column of units' names that exports have beside their codes, and that nobody reads. */
  private static final String NAME = "ten_co_so";

  FormLayout {
    titles = List.copyOf(titles);
  }

  static FormLayout of(
      MappingDefinition mapping, TemplateRequest request, @Nullable UnitVersion district) {
    List<String> titles = new ArrayList<>();
    if (mapping.workbook()) {
      titles.add("HỘI LHPN THÀNH PHỐ HÀ NỘI");
      if (mapping.scope().district() == Place.TITLE && district != null) {
        titles.add("HỘI LHPN " + district.title().toUpperCase(Locale.ROOT));
      }
      titles.add(mapping.heading().toUpperCase(Locale.ROOT));
      when(mapping, request, titles);
    }
    return new FormLayout(mapping, titles, mapping.workbook());
  }

  private static void when(
      MappingDefinition mapping, TemplateRequest request, List<String> titles) {
    String period = Objects.requireNonNullElse(request.period(), "");
    if (mapping.scope().period() == Place.TITLE) {
      titles.add(
          "6 tháng " + (period.endsWith("H1") ? "đầu" : "cuối") + " năm " + period.substring(0, 4));
    }
    if (mapping.scope().asOf() == Place.TITLE) {
      var day = Objects.requireNonNull(request.end());
      titles.add(
          "Tính đến ngày " + day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear());
    }
    if (mapping.scope().year() == Place.TITLE) {
      titles.add("Năm " + period.substring(0, 4));
    }
  }

  /** The headings, each of one part or two (a group and what stands under it). */
  List<String[]> headings() {
    List<String[]> headings = new ArrayList<>();
    if (numbered) {
      headings.add(new String[] {"STT"});
    }
    if (named()) {
      headings.add(new String[] {NAME});
    }
    for (ColumnDefinition column : mapping.columns()) {
      headings.add(column.titles().get(0).split(" / ", 2));
    }
    return headings;
  }

  /** How many rows the header takes. */
  int headerRows() {
    return headings().stream().anyMatch(h -> h.length > 1) ? 2 : 1;
  }

  /** The column of a mapping's column, from 0. */
  int position(int column) {
    return column + (numbered ? 1 : 0) + (named() ? 1 : 0);
  }

  /** Whether the units' names stand before their codes, for whoever fills the form in. */
  boolean named() {
    return rowForEachUnit()
        && column(ValueType.UNIT_NAME) < 0
        && mapping.ignored().contains(VietnameseText.fold(NAME));
  }

  /** Whether the form has a row for each unit: then units stand in it already. */
  boolean rowForEachUnit() {
    List<String> key = new ArrayList<>(mapping.key());
    key.removeAll(mapping.constants().keySet());
    return key.equals(List.of("unit_id")) && unitColumn() >= 0;
  }

  /** The place among the mapping's columns of the one that names the unit; -1 when none does. */
  int unitColumn() {
    return column(ValueType.UNIT_NAME) >= 0
        ? column(ValueType.UNIT_NAME)
        : column(ValueType.UNIT_CODE);
  }

  int column(ValueType type) {
    for (int i = 0; i < mapping.columns().size(); i++) {
      if (mapping.columns().get(i).type() == type) {
        return i;
      }
    }
    return -1;
  }
}
