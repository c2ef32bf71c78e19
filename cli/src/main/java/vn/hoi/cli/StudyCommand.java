package vn.hoi.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.study.Study;

/** A command that works in a study. */
public abstract class StudyCommand extends Subcommand {
  @Option(
      names = "--study",
      paramLabel = "DIR",
      description = {
        "The study's folder. Default: $$HOI_STUDY, else the current folder or the nearest one above"
            + " it that holds study.yaml.",
        "(thư mục của nghiên cứu)"
      })
  private @Nullable Path folder;

  /** The study that was named, or the one the command was started in. */
  protected final Study study() {
    return study(null);
  }

  /** The same, when the study may also be named without --study. */
  protected final Study study(@Nullable Path named) {
    if (named != null) {
      folder = named;
    }
    return Study.open(StudyFolder.find(folder, console()));
  }

  /** Commands that go on in the same study. */
  protected final Suggestion suggestion() {
    return new Suggestion(console().self(), folder);
  }

  /** The definitions of the study; outside of any study those of the product. */
  protected final DefinitionFiles definitions() {
    return StudyFolder.isKnown(folder, console())
        ? study().definitions()
        : DefinitionFiles.of(DefinitionFiles.product());
  }
}
