package vn.hoi.charts;

import java.util.List;

/**
 * What districts reported themselves, in the half-years and years of a review's window.
 *
 * @param figures those that the records give too, in the order of the report
 * @param rates printed percentages
 */
public record Reported(List<ReportedFigure> figures, List<ReportedRate> rates) {
  /** Nothing was reported. */
  public static final Reported NOTHING = new Reported(List.of(), List.of());

  public Reported {
    figures = List.copyOf(figures);
    rates = List.copyOf(rates);
  }
}
