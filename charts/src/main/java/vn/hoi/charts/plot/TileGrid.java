package vn.hoi.charts.plot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * Where each district's tile lies, and the river between the tiles.
 *
 * @param tiles by unit id, in the file's order
 * @param river corners of tiles, from the north-west
 */
record TileGrid(Map<String, Tile> tiles, List<Corner> river) {
  /** Row and column from 1. */
  record Tile(int row, int column) {}

  /** A corner between tiles; (0, 0) is the north-west one. */
  record Corner(int x, int y) {}

  int columns() {
    return tiles.values().stream().mapToInt(Tile::column).max().orElse(1);
  }

  int rows() {
    return tiles.values().stream().mapToInt(Tile::row).max().orElse(1);
  }

  static TileGrid read(YamlMap figure, DefinitionFiles files) {
    String name = figure.text("grid");
    Map<String, Tile> tiles = new LinkedHashMap<>();
    files
        .find(name)
        .ifPresentOrElse(
            file -> tiles.putAll(tiles(figure, file)),
            () -> figure.fault("grid", "there is no file `" + name + "` among the definitions"));
    List<Corner> river = new ArrayList<>();
    for (String pair : figure.texts("river")) {
      String[] xy = pair.strip().split("\\s+", -1);
      if (xy.length == 2 && xy[0].matches("\\d{1,3}") && xy[1].matches("\\d{1,3}")) {
        river.add(new Corner(Integer.parseInt(xy[0]), Integer.parseInt(xy[1])));
      } else {
        figure.fault("river", "`" + pair + "` must be a corner such as `6 2`: column and row");
      }
    }
    return new TileGrid(tiles, river);
  }

  /** Lines of code,name,type,row,col. */
  private static Map<String, Tile> tiles(YamlMap figure, Path file) {
    Map<String, Tile> tiles = new LinkedHashMap<>();
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot read " + file + ": " + FileFault.of(e) + ".", e);
    }
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(",", -1);
      if (cells.length == 5 && cells[3].matches("\\d{1,2}") && cells[4].matches("\\d{1,2}")) {
        tiles.put(cells[0], new Tile(Integer.parseInt(cells[3]), Integer.parseInt(cells[4])));
      } else {
        figure.fault("grid", "line %s of %s is no tile".formatted(i + 1, file.getFileName()));
      }
    }
    return tiles;
  }
}
