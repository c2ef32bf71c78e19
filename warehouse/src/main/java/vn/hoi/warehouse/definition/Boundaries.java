package vn.hoi.warehouse.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.warehouse.Problem;

/**
 * Which boundaries figures are compared on: {@code boundaries.yaml}.
 *
 * @param groupsUntil events to this day make constant-boundary groups; later ones join none, so
 *     that a change of 2025 does not coarsen a comparison of 2018 with 2021
 * @param offered the boundaries on which figures of other days are offered too
 */
public record Boundaries(LocalDate groupsUntil, List<Offered> offered) {
  /**
   * Boundaries that figures are carried to.
   *
   * @param on the day whose boundaries they are
   */
  public record Offered(LocalDate on, String vietnamese, String english) {}

  public Boundaries {
    offered = List.copyOf(offered);
  }

  /**
   * The boundaries of the definitions in force.
   *
   * @throws Problem of the author, with all faults of the file
   */
  public static Boundaries load(DefinitionFiles files) {
    Faults faults = new Faults();
    Boundaries boundaries = read(YamlFile.read(files.require("boundaries.yaml"), faults));
    faults.throwIfAny("the boundaries");
    return boundaries;
  }

  /** Reads the file whose top this is; faults go where those of the file go. */
  public static Boundaries read(YamlMap top) {
    List<Offered> offered = new ArrayList<>();
    LocalDate until = top.date("groups_until");
    for (YamlMap entry : top.maps("offered")) {
      LocalDate on = entry.date("on");
      YamlMap name = entry.map("name");
      offered.add(new Offered(on, name.text("vi"), name.text("en")));
      name.end();
      if (offered.stream().filter(o -> o.on().equals(on)).count() > 1) {
        entry.fault("on", "the boundaries of " + on + " are offered twice");
      }
      entry.end();
    }
    top.end();
    return new Boundaries(until, offered);
  }
}
