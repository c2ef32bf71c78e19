package vn.hoi.cli.definition;

import java.util.List;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.ShellWord;

/** The parts of an indicator, as the user writes them behind --category. */
public final class Parts {
  private Parts() {}

  /**
   * Refuses a part that an indicator does not have.
   *
   * @param deed what cannot be done, such as {@code try}
   */
  public static void require(IndicatorDefinition definition, String part, String deed) {
    if (definition.category(part).isEmpty()) {
      throw Problem.ofOperator(
          "Cannot "
              + deed
              + " "
              + definition.id()
              + ": it has no part \""
              + part
              + "\". "
              + known(definition));
    }
  }

  private static String known(IndicatorDefinition definition) {
    List<String> named =
        definition.categories().stream()
            .map(Category::id)
            .filter(id -> !id.isEmpty())
            .map(ShellWord::of)
            .toList();
    if (named.isEmpty()) {
      return "It has no parts at all: leave --category out.";
    }
    return "Its parts are "
        + String.join(", ", named)
        + (definition.main().isEmpty()
            ? "; without --category it is the whole."
            : "; without --category it is " + ShellWord.of(definition.main()) + ".");
  }
}
