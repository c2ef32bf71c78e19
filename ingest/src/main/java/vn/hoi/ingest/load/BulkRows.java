package vn.hoi.ingest.load;

import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.ExcelErrors;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Fault;
import vn.hoi.ingest.unit.UnitVersion;
import vn.hoi.warehouse.store.RowBatch;
import vn.hoi.warehouse.store.RowStream;
import vn.hoi.warehouse.table.Column;
import vn.hoi.warehouse.table.Tables;

/**
 * The records of a part of a large file. A line that says only what was said before becomes a
 * record without further ado; every other line is read by {@link RowReader}, as in a small file.
 */
final class BulkRows implements RowStream {
  private final BulkForm form;
  private final BulkFields fields;
  private final BulkColumns columns;
  private final LineScanner line;
  private final CellParser cells;
  private final RowReader reader;
  private final Map<Integer, Fault> repeated;
  private final int[] repeats;
  private final RecordMaker.Sink rejects;
  private final List<Integer> placing;
  private final BulkValue[] values;
  private final byte[][] above;
  private final @Nullable BulkValue[] said;
  private final boolean[] persons;
  private final long[] numbers;
  private final PersonBatch waiting;
  private final int[] positions;
  private final boolean[] required;
  private final RowDistricts districts = new RowDistricts();
  private byte[] place = new byte[256];
  private int next;
  private int number;
  private long read;
  private long accepted;
  private long rejected;

  /**
   * The records of a part.
   *
   * @param firstLine the number of its first line
   * @param repeated the lines that repeat a key
   * @param rejects where rejects go
   */
  BulkRows(
      BulkForm form,
      BulkFields fields,
      FileChannel channel,
      BulkSurvey part,
      int firstLine,
      Map<Integer, Fault> repeated,
      RecordMaker.Sink rejects) {
    this.form = form;
    this.fields = fields;
    this.columns = new BulkColumns(form);
    this.line = new LineScanner(channel, form.text().separator(), part.from(), part.to());
    PersonKeys keys = new PersonKeys(form.secret());
    this.cells = new CellParser(keys);
    this.reader = form.rowReader(keys);
    this.repeated = repeated;
    this.repeats =
        IntStream.concat(
                repeated.keySet().stream()
                    .mapToInt(Integer::intValue)
                    .filter(n -> n >= firstLine)
                    .sorted(),
                IntStream.of(0))
            .toArray();
    this.rejects = rejects;
    this.placing = form.placing();
    this.values = new BulkValue[form.header().columns().size()];
    this.above = new byte[values.length][];
    this.said = new BulkValue[values.length];
    this.persons = new boolean[values.length];
    this.numbers = new long[values.length];
    this.waiting = new PersonBatch(fields.keys(), keys);
    this.positions = form.header().columns().stream().mapToInt(Header.Bound::position).toArray();
    this.required = new boolean[values.length];
    for (int c = 0; c < values.length; c++) {
      required[c] = form.definition(c).required();
      persons[c] = form.definition(c).type() == ValueType.PERSON;
    }
    this.number = firstLine - 1;
  }

  @Override
  public void fill(RowBatch batch) {
    while (!batch.isFull() && line.next()) {
      number++;
      if (number <= form.headerLine() || line.isEmpty()) {
        continue;
      }
      read++;
      if (number == repeats[next]) {
        reject(
            new Reject(
                null, number, null, null, null, Objects.requireNonNull(repeated.get(number))));
        rejected++;
        next++;
      } else if (line.isComment() ? ExcelErrors.lead(line.text()) : !isKnown(batch)) {
        readAsRow(batch);
      }
    }
    waiting.into(batch);
  }

  /** Takes the line if all it says is known to be right; false when it must be looked at. */
  private boolean isKnown(RowBatch batch) {
    if (!line.isSimple()
        || line.fields() != form.header().width()
        || line.bytes()[line.begin(0)] == '#') {
      return false;
    }
    boolean blank = true;
    for (int c = 0; c < values.length; c++) {
      BulkValue value = read(c);
      if (value.state() == BulkValue.State.FAULTY
          || (value.state() == BulkValue.State.MISSING && required[c])) {
        return false;
      }
      blank &= !value.isStated();
      values[c] = value;
    }
    if (blank || !columns.inOrder(values) || (!placing.isEmpty() && !isPlaced())) {
      return false;
    }
    columns.put(batch, values, number, numbers, waiting);
    accepted++;
    return true;
  }

  /** What a field says; mostly the same as in the line above. */
  private BulkValue read(int column) {
    int from = line.begin(positions[column]);
    int to = line.end(positions[column]);
    if (persons[column]) {
      numbers[column] = PersonMemo.number(line.bytes(), from, to);
      return numbers[column] == 0
          ? fields.read(column, line.bytes(), from, to, cells)
          : BulkValue.PERSON;
    }
    byte[] before = above[column];
    BulkValue known = said[column];
    if (known != null && Arrays.equals(line.bytes(), from, to, before, 0, before.length)) {
      return known;
    }
    BulkValue read = fields.read(column, line.bytes(), from, to, cells);
    above[column] = Arrays.copyOfRange(line.bytes(), from, to);
    said[column] = read;
    return read;
  }

  private boolean isPlaced() {
    PlacedUnits known = fields.placed(place, placeKey());
    if (known == null) {
      return false;
    }
    for (int i = 0; i < placing.size(); i++) {
      if (BulkForm.isPlace(form.definition(placing.get(i)).type())) {
        values[placing.get(i)] = known.values().get(i);
      }
    }
    about(known.districtId());
    return true;
  }

  /** Puts together the words by which units are placed; gives their length. */
  private int placeKey() {
    int length = 0;
    for (int column : placing) {
      int position = form.header().columns().get(column).position();
      int bytes = line.end(position) - line.begin(position);
      if (length + bytes + 16 > place.length) {
        place = Arrays.copyOf(place, (length + bytes + 16) * 2);
      }
      System.arraycopy(line.bytes(), line.begin(position), place, length, bytes);
      length += bytes;
      place[length++] = 0x1f;
    }
    return length;
  }

  private void readAsRow(RowBatch batch) {
    List<SourceRow> rows =
        form.text().line(line.text(), number).orElseThrow(() -> new Unfit("changed meanwhile"));
    if (rows.isEmpty()) {
      read--;
      return;
    }
    RowValues row = reader.read(rows.get(0));
    if (row == null) {
      return;
    }
    if (row.rejects().isEmpty()) {
      accepted++;
      UnitVersion unit = row.unit();
      about(unit == null ? null : unit.reportsTo());
      for (int c = 0; c < values.length; c++) {
        values[c] = BulkValue.of(row.get(form.definition(c).name()));
      }
      columns.put(batch, values, number, numbers, waiting);
      remember(unit);
    } else {
      rejected++;
      row.rejects().forEach(this::reject);
    }
  }

  private void remember(@Nullable UnitVersion unit) {
    if (!placing.isEmpty() && line.isSimple() && line.fields() == form.header().width()) {
      List<BulkValue> placed = new ArrayList<>();
      placing.forEach(c -> placed.add(values[c]));
      fields.place(
          place, placeKey(), new PlacedUnits(placed, unit == null ? null : unit.reportsTo()));
    }
  }

  private void reject(Reject reject) {
    rejects.add(Tables.REJECT, reject.values(form.fileId()));
  }

  private void about(@Nullable String districtId) {
    if (districtId != null) {
      districts.add(districtId);
    }
  }

  List<Column> streamed() {
    return columns.streamed();
  }

  long read() {
    return read;
  }

  long accepted() {
    return accepted;
  }

  long rejected() {
    return rejected;
  }

  RowDistricts districts() {
    return districts;
  }
}
