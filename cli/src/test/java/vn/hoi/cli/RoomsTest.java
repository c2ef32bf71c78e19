package vn.hoi.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the rooms, as docs/design.md draws them. */
@AnalyzeClasses(packages = "vn.hoi", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  private static final String SPRING = "org.springframework..";
  private static final String SPARK = "org.apache.spark..";

  @ArchTest
  static final ArchRule warehouseSeesNoOtherRoomNoSpringAndNoSpark =
      room("warehouse", "ingest", "jobs", "charts", "synthetic", "cli", SPRING, SPARK);

  @ArchTest
  static final ArchRule ingestSeesTheWarehouseOnlyAndNoSpark =
      room("ingest", "jobs", "charts", "synthetic", "cli", SPARK);

  @ArchTest
  static final ArchRule jobsSeeTheWarehouseOnlyAndNoSpring =
      room("jobs", "ingest", "charts", "synthetic", "cli", SPRING);

  @ArchTest
  static final ArchRule chartsSeeTheWarehouseOnlyNoSpringAndNoSpark =
      room("charts", "ingest", "jobs", "synthetic", "cli", SPRING, SPARK);

  @ArchTest
  static final ArchRule theSyntheticCityIsIndependentOfAllRooms =
      room("synthetic", "warehouse", "ingest", "jobs", "charts", "cli", SPRING, SPARK);

  @ArchTest
  static final ArchRule sqlAndHelpAreWrittenWithoutSparkAndSpring =
      noClasses()
          .that()
          .resideInAPackage("vn.hoi.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SPRING, SPARK);

  private static ArchRule room(String room, String... others) {
    String[] packages = new String[others.length];
    for (int i = 0; i < others.length; i++) {
      packages[i] = others[i].contains(".") ? others[i] : "vn.hoi." + others[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage("vn.hoi." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }
}
