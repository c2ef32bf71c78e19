package vn.hoi.charts.figure;

import vn.hoi.charts.ReleaseIndex;

/** Draws one figure for a release, with what its definition says of its kind of plot. */
@FunctionalInterface
public interface FigureDrawer {
  /** The figure's plot and what the words around it may say. */
  Drawing draw(FigureDefinition definition, ReleaseIndex release);
}
