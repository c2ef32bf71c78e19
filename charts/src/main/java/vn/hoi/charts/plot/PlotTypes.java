package vn.hoi.charts.plot;

import java.util.List;
import vn.hoi.charts.figure.PlotType;

/** All kinds of plot a definition may name. */
public final class PlotTypes {
  private PlotTypes() {}

  /** The kinds, in the order the documentation lists them. */
  public static List<PlotType> all() {
    return List.of(
        new DumbbellType(), new TileType(), new DotType(), new TransitionType(), new BulletType());
  }
}
