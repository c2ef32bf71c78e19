package vn.hoi.ingest.load;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.RowPatterns;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.ingest.text.UnitName;
import vn.hoi.ingest.text.VietnameseText;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.ingest.unit.UnitVersion;

/**
 * Finds the headings of sections, which name a district where other rows name their union, or in
 * the row's first cell when nothing stands there, as in merged cells. What a row says anywhere
 * else, such as a remark about another district, begins no section.
 */
final class SectionHeadings {
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+[.)]?");

  /** A number in the same cell as the name: {@code I. Quận Ba Đình}. */
  private static final Pattern NUMBERED = Pattern.compile("^(?:[IVXLC]+|[A-Z]|\\d{1,2})[.):/-] *");

  private final MappingDefinition mapping;
  private final RowPatterns patterns;
  private final Header header;
  private final UnitRegister register;
  private final Scope scope;
  private final List<Header.Bound> names;

  SectionHeadings(
      MappingDefinition mapping,
      RowPatterns patterns,
      Header header,
      UnitRegister register,
      Scope scope) {
    this.mapping = mapping;
    this.patterns = patterns;
    this.header = header;
    this.register = register;
    this.scope = scope;
    this.names =
        mapping.sections()
            ? header.columns().stream()
                .filter(b -> b.definition().type() == ValueType.UNIT_NAME)
                .toList()
            : List.of();
  }

  /**
   * The cell that heads a section; null when the row begins none.
   *
   * @param number what stands in the column of row numbers
   * @param section the district of the section above; null outside of one
   */
  @Nullable SourceCell of(SourceRow row, String number, @Nullable UnitVersion section) {
    SourceCell cell = place(row);
    if (cell == null) {
      return null;
    }
    String text = name(cell);
    if (register.isOtherReportingUnit(text)) {
      return cell;
    }
    boolean named =
        UnitName.of(text).isDistrict()
            && !RowPatterns.is(patterns.signature(), VietnameseText.fold(text));
    boolean numbered =
        ROMAN.matcher(number).matches()
            && !isBlank(row)
            && !RowPatterns.is(patterns.block(), VietnameseText.fold(text));
    boolean heads =
        register.districtNamed(text) instanceof Parsed.Value<UnitVersion>
            ? !UnitName.of(text).isCommune()
            : !isUnion(text, section);
    return (named || numbered) && heads ? cell : null;
  }

  /** The district that a heading names. */
  Parsed<UnitVersion> district(SourceCell heading) {
    return register.districtNamed(name(heading));
  }

  /**
   * The district whose rows follow where no section begins: its name stands where others name
   * theirs, or is that of the file where others name their union. Null for any other cell.
   */
  @Nullable SourceCell ofRowsBelow(SourceCell label) {
    String text = name(label);
    UnitVersion district =
        UnitName.of(text).isDistrict()
                && register.districtNamed(text) instanceof Parsed.Value<UnitVersion> named
            ? named.value()
            : null;
    boolean heads =
        district != null
            && header.columns().stream()
                .filter(b -> b.position() == label.column())
                .anyMatch(b -> b.definition().fillDown() || isOfFile(b, district));
    return heads ? SourceCell.text(label.column(), text) : null;
  }

  private boolean isOfFile(Header.Bound bound, UnitVersion district) {
    return bound.definition().type() == ValueType.UNIT_NAME && district.equals(scope.district());
  }

  /** The column in which the rows below name their unions. */
  Header.Bound column() {
    return names.get(0);
  }

  private @Nullable SourceCell place(SourceRow row) {
    if (names.isEmpty()) {
      return null;
    }
    int position = names.get(0).position();
    SourceCell named = row.cell(position);
    SourceCell first = row.cells().get(0);
    return named == null && first.column() < position ? first : named;
  }

  private boolean isBlank(SourceRow row) {
    return header.columns().stream().allMatch(b -> row.text(b.position()).isBlank());
  }

  private static String name(SourceCell cell) {
    return NUMBERED.matcher(VietnameseText.clean(cell.text())).replaceFirst("");
  }

  /**
   * A ward may be called what sounds like a district: Phường Quan Hoa, written without its type.
   */
  private boolean isUnion(String text, @Nullable UnitVersion section) {
    return UnitName.of(text).isCommune()
        || register.isUnionWithoutType(text)
        || (section != null
            && register.byName(section.unitId(), text, scope.day(mapping.unitAt()))
                instanceof Parsed.Value<UnitVersion>);
  }
}
