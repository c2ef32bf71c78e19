package vn.hoi.ingest.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.text.LegacyText;
import vn.hoi.ingest.text.Parsed;

/**
 * Reads fields as their columns' types, by asking {@link CellParser} once for each different text.
 * Shared by the threads that read one file.
 */
final class BulkFields {
  private static final int PLACES = 1 << 16;

  private final List<Header.Bound> columns;
  private final List<FieldMemo<BulkValue>> memos;
  private final boolean[] persons;
  private final FieldMemo<PlacedUnits> placed = new FieldMemo<>(PLACES);
  private final PersonMemo keys = new PersonMemo();

  BulkFields(List<Header.Bound> columns) {
    this.columns = columns;
    this.memos = columns.stream().map(b -> new FieldMemo<BulkValue>(PLACES)).toList();
    this.persons = new boolean[columns.size()];
    for (int c = 0; c < persons.length; c++) {
      persons[c] = columns.get(c).definition().type() == ValueType.PERSON;
    }
  }

  /** What a field says under a bound column. */
  BulkValue read(int column, byte[] bytes, int from, int to, CellParser cells) {
    if (persons[column]) {
      return BulkValue.of(parse(columns.get(column), bytes, from, to, cells));
    }
    FieldMemo<BulkValue> memo = memos.get(column);
    BulkValue known = memo.get(bytes, from, to);
    if (known == null) {
      known = BulkValue.of(parse(columns.get(column), bytes, from, to, cells));
      memo.put(bytes, from, to, known);
    }
    return known;
  }

  private static Parsed<Object> parse(
      Header.Bound bound, byte[] bytes, int from, int to, CellParser cells) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    ColumnDefinition column = bound.definition();
    return text.isBlank()
        ? Parsed.missing()
        : cells.parse(column, SourceCell.text(bound.position(), LegacyText.read(text, null)));
  }

  /** The keys of the persons of this file. */
  PersonMemo keys() {
    return keys;
  }

  @Nullable PlacedUnits placed(byte[] key, int length) {
    return placed.get(key, 0, length);
  }

  void place(byte[] key, int length, PlacedUnits units) {
    placed.put(key, 0, length, units);
  }
}
