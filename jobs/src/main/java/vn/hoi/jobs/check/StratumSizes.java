package vn.hoi.jobs.check;

import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;

/** Strata of surveys whose size the study does not give. */
public final class StratumSizes {
  private StratumSizes() {}

  /** Notes each of them. */
  public static void note(DefinitionFiles files, Faults notes) {
    YamlMap top = YamlFile.read(files.require("surveys.yaml"), new Faults());
    for (YamlMap survey : top.maps("surveys")) {
      for (YamlMap stratum : survey.maps("strata")) {
        if (!stratum.has("population")) {
          notes.add(
              stratum.file(),
              stratum.line(),
              "the stratum `"
                  + stratum.text("id")
                  + "` of the survey "
                  + survey.text("id")
                  + " has no `population`; its intervals are not corrected for a finite population,"
                  + " so they may be too wide. Write surveys.yaml in the study's definitions with the"
                  + " number of persons of each stratum");
        }
      }
    }
  }
}
