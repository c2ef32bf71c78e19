package vn.hoi.warehouse.rule;

import java.util.List;

/** A rule that a statistic of many figures judges, so that it never is more than a suspicion. */
public sealed interface Detector extends Check {
  /** What rows are compared with. */
  enum Along {
    /** The other units of the district in the same period. */
    UNITS,
    /** The units of other districts in the same period. */
    OTHER_DISTRICTS,
    /** The same unit in other periods. */
    PERIODS
  }

  /** Does what belongs to each kind. */
  interface Cases<R> {
    R outlier(Outlier outlier);

    R copied(Copied copied);

    R heaping(Heaping heaping);

    R formChange(FormChange change);
  }

  /** The columns, or expressions of SQL, that it looks at. */
  List<String> figures();

  /** The case of this detector. */
  <R> R in(Cases<R> cases);

  @Override
  default boolean ofOneFile() {
    return false;
  }

  /**
   * A figure is far from those it is compared with.
   *
   * @param value a column, or an expression of SQL
   * @param agree how many of the detectors must say so
   */
  record Outlier(String value, Along along, int agree) implements Detector {
    @Override
    public List<String> figures() {
      return List.of(value);
    }

    @Override
    public <R> R in(Cases<R> cases) {
      return cases.outlier(this);
    }
  }

  /**
   * Two units of a district or of two districts, or two periods of a unit, have the very same
   * figures.
   *
   * @param nonZero how many of the figures must differ from zero
   */
  record Copied(List<String> figures, int nonZero, Along along) implements Detector {
    public Copied {
      figures = List.copyOf(figures);
    }

    @Override
    public <R> R in(Cases<R> cases) {
      return cases.copied(this);
    }
  }

  /**
   * Too many of a district's figures end in 0 or 5.
   *
   * @param least how many figures of two digits or more it takes to tell
   */
  record Heaping(List<String> figures, int least) implements Detector {
    public Heaping {
      figures = List.copyOf(figures);
    }

    @Override
    public boolean ofRows() {
      return false;
    }

    @Override
    public <R> R in(Cases<R> cases) {
      return cases.heaping(this);
    }
  }

  /** A form is no longer filled in as the period before: blanks, or the size of the figures. */
  record FormChange(List<String> figures) implements Detector {
    public FormChange {
      figures = List.copyOf(figures);
    }

    @Override
    public boolean ofRows() {
      return false;
    }

    @Override
    public <R> R in(Cases<R> cases) {
      return cases.formChange(this);
    }
  }
}
