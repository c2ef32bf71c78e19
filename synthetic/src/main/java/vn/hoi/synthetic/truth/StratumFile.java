package vn.hoi.synthetic.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.hoi.synthetic.city.SurveyFrame;
import vn.hoi.synthetic.city.SurveyStratum;

/** The definition file that says how many persons each stratum of the synthetic survey holds. */
public final class StratumFile {
  private StratumFile() {}

  /**
   * Writes `surveys.yaml` as the study's own definition: the product's, with the strata's sizes.
   *
   * @param product the product's file, which says what was asked
   * @param frame the sizes
   */
  public static void write(Path product, SurveyFrame frame, Path file) throws IOException {
    String text = Files.readString(product);
    for (SurveyStratum stratum : SurveyStratum.values()) {
      String entry = "{id: " + stratum.name().toLowerCase(Locale.ROOT) + ",";
      if (!text.contains(entry)) {
        throw new IOException("Cannot find the stratum `" + entry + "` in " + product);
      }
      text = text.replace(entry, entry + " population: " + frame.population(stratum) + ",");
    }
    int strata = text.indexOf("surveys:");
    Files.writeString(
        file,
        "# DỮ LIỆU MÔ PHỎNG: invented numbers of persons in the strata of the synthetic survey.\n"
            + text.substring(strata));
  }
}
