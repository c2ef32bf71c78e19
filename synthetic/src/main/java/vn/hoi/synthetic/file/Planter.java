package vn.hoi.synthetic.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.hoi.synthetic.city.Dice;

/**
 * Plants faults among the rows of one file. A row gets one fault at most, so that the rule that
 * must catch it is never in doubt.
 *
 * @param fresh gives a copied row a key of its own, so that a bogus row is no duplicate as well
 */
record Planter<T>(Dice dice, List<String> columns, UnaryOperator<List<Cell>> fresh) {

  /** The flaws of this file when each flaw of a kind goes into `each` of its `files` files. */
  static <T> List<Flaw<T>> share(List<Flaw<T>> flaws, int file, int files, int each) {
    int stride = Math.max(1, files / flaws.size());
    return IntStream.range(0, flaws.size())
        .filter(i -> Math.floorMod(file + i * stride, files) < each)
        .mapToObj(flaws::get)
        .toList();
  }

  List<Line<T>> plant(List<Line<T>> lines, List<Flaw<T>> flaws) {
    List<Line<T>> planted = new ArrayList<>(lines);
    flaws.forEach(flaw -> plant(planted, flaw));
    return planted;
  }

  private void plant(List<Line<T>> lines, Flaw<T> flaw) {
    int at = candidate(lines, flaw);
    if (at < 0) {
      return;
    }
    Line<T> good = lines.get(at);
    Line<T> marked = good.marked(flaw.rule(), flaw.column());
    switch (flaw.way()) {
      case DAMAGE -> lines.set(at, marked.with(column(flaw), flaw.cell()));
      case SHORT ->
          lines.set(at, marked.withCells(good.cells().subList(0, good.cells().size() - 2)));
      case LONG -> {
        List<Cell> cells = new ArrayList<>(good.cells());
        cells.add(2, Cell.text("thừa"));
        lines.set(at, marked.withCells(cells));
      }
      case EXTRA -> {
        Line<T> copy = marked.bogus().withCells(fresh.apply(good.cells()));
        lines.add(at + 1, copy.with(column(flaw), flaw.cell()));
      }
      case REPEAT -> lines.add(at + 1, marked.bogus());
      case CONFLICT -> {
        lines.set(at, marked);
        lines.add(at + 1, marked.bogus().with(column(flaw), flaw.cell()));
      }
    }
  }

  private int column(Flaw<T> flaw) {
    int column = columns.indexOf(flaw.column());
    if (column < 0) {
      throw new IllegalArgumentException("no column " + flaw.column() + " in " + columns);
    }
    return column;
  }

  /** A random good row that the flaw fits and that no planted copy follows; -1 if there is none. */
  private int candidate(List<Line<T>> lines, Flaw<T> flaw) {
    int start = lines.isEmpty() ? 0 : dice.below(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      int at = (start + i) % lines.size();
      Line<T> line = lines.get(at);
      T record = line.record();
      boolean copied = at + 1 < lines.size() && lines.get(at + 1).record() == null;
      if (record != null && line.mark() == null && !copied && flaw.fits().test(record)) {
        return at;
      }
    }
    return -1;
  }
}
