package vn.hoi.charts.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.charts.plot.PlotTypes;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;

class FigureReaderTest {
  @Test
  void the_products_figures_are_read_in_the_order_of_the_report() {
    List<String> ids =
        new FigureReader(DefinitionFiles.of(DefinitionFiles.product()), PlotTypes.all())
            .read().stream().map(FigureDefinition::id).toList();
    assertEquals(
        List.of(
            "targets-city",
            "o01-districts",
            "o01-tiles",
            "o01-unions",
            "o05-ratings",
            "i08-districts",
            "o11-districts"),
        ids);
  }

  @Test
  void all_faults_of_a_file_are_told_at_once_with_their_lines(@TempDir Path root)
      throws IOException {
    Path file = Files.createDirectories(root.resolve("figures")).resolve("mine.yaml");
    Files.writeString(
        file,
        """
        id: other
        plot: tiles
        place: 1
        heading: Tiêu đề
        reviews: [final-2021]
        indicator: O01
        level: province
        periods: [review]
        mark: {value: fifty, label: Mốc, below: Dưới}
        breaks: [60, 50]
        grid: reference/nowhere.csv
        river: [0 2, here]
        colour: red
        title:
          some: "{below} quận {colour}"
          none: Một câu dài hơn sáu mươi hai ký tự nên không thể đứng vừa trên một dòng in
        subtitle: Năm {year}
        source: Nguồn
        alt: Mô tả {wrong}
        """);
    Problem problem =
        assertThrows(
            Problem.class,
            () -> new FigureReader(DefinitionFiles.of(root), PlotTypes.all()).read());
    assertEquals(Problem.Actor.AUTHOR, problem.actor());
    assertEquals(
        """
        Cannot read the definitions of figures:
          FILE:1: `id: other` must be the name of the file, mine
          FILE:7: `level: province` must be one of grassroots, district, area, city
          FILE:9: `value: fifty` must be a number such as 50 or 12.5
          FILE:10: `breaks` must rise, hold the mark, and have at most one break below it and two above
          FILE:11: there is no file `reference/nowhere.csv` among the definitions
          FILE:12: `here` must be a corner such as `6 2`: column and row
          FILE:13: the field `colour` is unknown; known here: alt, breaks, category, grid, heading, id, indicator, level, mark, note, periods, place, plot, reviews, river, river_name, source, subtitle, title
          FILE:15: nothing is known as {colour}; use one of {above}, {below}, {city_value}, {first_year}, {known}, {mark}, {missing}, {units}, {year}
          FILE:15: the field `some_of_known` is missing
          FILE:15: the field `none_of_known` is missing
          FILE:15: the field `unknown` is missing
          FILE:16: the title can grow to 74 characters (`Một câu dài hơn sáu mươi hai ký tự nên không thể đứng vừa trên một dòng in`); 62 fit the print width
          FILE:19: nothing is known as {wrong}; use one of {above}, {below}, {below_names}, {city_value}, {first_year}, {known}, {mark}, {missing}, {units}, {year}, {years}\
        """,
        problem.sentence().replace(file.toString(), "FILE"));
  }

  @Test
  void a_study_puts_its_own_figure_in_the_place_of_the_products(@TempDir Path study)
      throws IOException {
    Path own = Files.createDirectories(study.resolve("figures")).resolve("o05-ratings.yaml");
    String product =
        Files.readString(DefinitionFiles.product().resolve("figures/o05-ratings.yaml"));
    Files.writeString(own, product.replace("place: 40", "place: 1"));
    DefinitionFiles files = DefinitionFiles.of(DefinitionFiles.product(), study);
    assertEquals("o05-ratings", new FigureReader(files, PlotTypes.all()).read().get(0).id());
  }
}
