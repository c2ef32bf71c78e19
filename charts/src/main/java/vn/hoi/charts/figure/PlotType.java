package vn.hoi.charts.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.YamlMap;

/** A kind of plot: what a definition may say to it, and how it is drawn. */
public interface PlotType {
  /** Its name in definitions, such as dumbbell. */
  String name();

  /** The ways its finding can turn out; a definition has a title for each. */
  List<String> cases();

  /**
   * What a title may say: placeholders with the widest text each can take, so that a title's
   * greatest length is known before any data are.
   */
  Map<String, String> titleFacts();

  /** What only the longer texts may say as well. */
  Set<String> textFacts();

  /** Reads the fields that only this kind of plot has; faults go to the map. */
  FigureDrawer read(YamlMap figure, DefinitionFiles files);
}
