package vn.hoi.ingest.load;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.VietnameseText;

/**
 * Hashes what a line says under the key's columns. Lines with the same key always have the same
 * hash; that two with the same hash have the same key is left to {@link DuplicateKeys} to decide.
 */
final class BulkKeys {
  /** The hash of a line that has no key, and so repeats nothing. */
  static final long NONE = 0;

  private final BulkFields fields;
  private final CellParser cells;
  private final int[] columns;
  private final int[] positions;
  private final ValueType[] types;

  BulkKeys(BulkForm form, BulkFields fields, CellParser cells) {
    this.fields = fields;
    this.cells = cells;
    this.columns = columns(form);
    int bound = form.header().columns().size();
    this.positions = new int[bound];
    this.types = new ValueType[bound];
    for (int c = 0; c < bound; c++) {
      positions[c] = form.header().columns().get(c).position();
      types[c] = form.definition(c).type();
    }
  }

  /** The key's columns whose words tell the value; a unit's name may be written in many ways. */
  static int[] columns(BulkForm form) {
    List<String> key = form.mapping().key();
    return key.stream()
        .mapToInt(form::bound)
        .filter(c -> c >= 0)
        .filter(
            c ->
                form.definition(c).type() != ValueType.UNIT_NAME
                    && form.definition(c).type() != ValueType.DISTRICT)
        .toArray();
  }

  /** The hash of a line whose fields the scanner found. */
  long hash(LineScanner line) {
    long hash = 1;
    for (int column : columns) {
      int position = positions[column];
      hash = add(hash, part(column, line.bytes(), line.begin(position), line.end(position)));
    }
    return hash;
  }

  /** The hash of a line that had to be read as a record. */
  long hash(SourceRow row) {
    long hash = 1;
    for (int column : columns) {
      byte[] bytes = row.text(positions[column]).getBytes(StandardCharsets.UTF_8);
      hash = add(hash, part(column, Arrays.copyOf(bytes, bytes.length + 8), 0, bytes.length));
    }
    return hash;
  }

  private static long add(long hash, long part) {
    if (hash == NONE || part == NONE) {
      return NONE;
    }
    long sum = FieldMemo.mix(hash * 31 + part);
    return sum == NONE ? 1 : sum;
  }

  private long part(int column, byte[] bytes, int from, int to) {
    ValueType type = types[column];
    if (type == ValueType.PERSON) {
      return isDigits(bytes, from, to)
          ? FieldMemo.hash(bytes, from, to)
          : hash(PersonKeys.normal(new String(bytes, from, to - from, StandardCharsets.UTF_8)));
    }
    boolean asItStands =
        switch (type) {
          case ID, RECORD_NUMBER, UNIT_CODE -> true;
          case TEXT, LABEL, WHOLE, PERCENT, DECIMAL, MONEY -> false;
          case DATE, CHOICE, PERSON, UNIT_NAME, DISTRICT -> false;
        };
    if (asItStands && isPlain(bytes, from, to)) {
      return FieldMemo.hash(bytes, from, to);
    }
    BulkValue value = fields.read(column, bytes, from, to, cells);
    if (value.value() == null) {
      return NONE;
    }
    return value.value() instanceof LocalDate day
        ? FieldMemo.mix(day.toEpochDay() + 1_000_000)
        : hash(value.value().toString());
  }

  private static long hash(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return bytes.length == 0
        ? NONE
        : FieldMemo.hash(Arrays.copyOf(bytes, bytes.length + 8), 0, bytes.length);
  }

  private static boolean isDigits(byte[] bytes, int from, int to) {
    for (int p = from; p < to; p++) {
      if (bytes[p] < '0' || bytes[p] > '9') {
        return false;
      }
    }
    return to > from;
  }

  /** Whether a text is clean as it stands. */
  private static boolean isPlain(byte[] bytes, int from, int to) {
    for (int p = from; p < to; p++) {
      if (bytes[p] <= ' ' || bytes[p] > '~') {
        return false;
      }
    }
    return to > from && !VietnameseText.isMark(bytes[from]);
  }
}
