package vn.hoi.charts.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReleaseTable;
import vn.hoi.charts.figure.Figure;
import vn.hoi.charts.figure.FigureDefinition;
import vn.hoi.charts.figure.FigureMaker;
import vn.hoi.charts.figure.FigureReader;
import vn.hoi.charts.image.PngWriter;
import vn.hoi.charts.image.SvgWriter;
import vn.hoi.charts.plot.PlotTypes;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** What a review hands out: figures, tables and a page, in one folder. */
public final class ReviewReport {
  private ReviewReport() {}

  /** The figures that the definitions in force define, in the order of the report. */
  public static List<FigureDefinition> figures(DefinitionFiles files) {
    return new FigureReader(files, PlotTypes.all()).read();
  }

  /**
   * Writes {@code figures/} (SVG, PNG and the numbers of each), {@code tables/} and {@code
   * report.html}. The same release and definitions give the same bytes.
   *
   * @param others tables beside those of the indicators
   * @param folder made if it is not there
   * @return the files written, in order
   */
  public static List<Path> write(
      ReleaseData data,
      List<ReleaseTable> others,
      List<FigureDefinition> definitions,
      Path folder) {
    ReleaseIndex release = new ReleaseIndex(data);
    List<Figure> figures = draw(release, definitions);
    List<Path> written = new ArrayList<>();
    try {
      Path pictures = Files.createDirectories(folder.resolve("figures"));
      // Drawing takes most of a report's time, so all cores draw.
      List<String> svgs =
          figures.parallelStream().map(f -> SvgWriter.standalone(f.picture(), f.id())).toList();
      List<byte[]> pngs =
          figures.parallelStream().map(figure -> PngWriter.write(figure.picture())).toList();
      for (int i = 0; i < figures.size(); i++) {
        Figure figure = figures.get(i);
        written.add(text(pictures.resolve(figure.id() + ".svg"), svgs.get(i)));
        written.add(Files.write(pictures.resolve(figure.id() + ".png"), pngs.get(i)));
        written.add(text(pictures.resolve(figure.id() + ".csv"), figure.csv()));
      }
      Path tables = Files.createDirectories(folder.resolve("tables"));
      for (var table : new ValueTables(release).files().entrySet()) {
        written.add(text(tables.resolve(table.getKey()), table.getValue()));
      }
      for (ReleaseTable table : others) {
        written.add(text(tables.resolve(table.file()), table.csv()));
      }
      String page = new Page(release, Marks.of(data, definitions), figures, others).write();
      written.add(text(folder.resolve("report.html"), page));
    } catch (IOException e) {
      throw Problem.ofOperator(
          "Cannot write the report to " + folder + ": " + FileFault.of(e) + ". Make room there.",
          e);
    }
    return written;
  }

  /** A figure that has not a single row, such as targets where none are set, is left out. */
  static List<Figure> draw(ReleaseIndex release, List<FigureDefinition> definitions) {
    List<Figure> figures = new ArrayList<>();
    for (FigureDefinition definition : definitions) {
      if (definition.belongsTo(release.data())) {
        Figure figure = FigureMaker.make(definition, release);
        if (!figure.rows().isEmpty()) {
          figures.add(figure);
        }
      }
    }
    return figures;
  }

  private static Path text(Path file, String text) throws IOException {
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
