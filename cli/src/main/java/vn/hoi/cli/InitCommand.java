package vn.hoi.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoi.cli.study.ConfigFolder;
import vn.hoi.cli.study.StudyMaker;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.study.Study;

/** Makes a study. */
@Command(
    name = "init",
    header = {
      "Make a study: a folder with settings, inbox and room for results.",
      "Tạo thư mục nghiên cứu."
    },
    description =
        "Makes study.yaml (settings with comments), inbox/ (with the city's register of communes"
            + " and the census), definitions/ (your own changes of definitions), warehouse/ and"
            + " releases/. Nothing that is there is overwritten.")
final class InitCommand extends Subcommand {
  @SuppressWarnings("NullAway.Init") // picocli fills in required parameters before call()
  @Parameters(paramLabel = "STUDY", description = "The folder to make.")
  private Path folder;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The study's name. Default: the folder's name.")
  private @Nullable String name;

  @Override
  public Integer call() {
    if (folder.toString().isBlank()) {
      throw Problem.ofOperator(
          "Cannot make a study: its folder has no name. Write one, as in `"
              + console().self()
              + " init my-study`.");
    }
    Path home = console().folder().resolve(folder).normalize();
    StudyMaker maker = new StudyMaker(ConfigFolder.of(console().environment()));
    Study study = maker.make(home, name == null ? home.getFileName().toString() : name);
    console().say("Made the study \"" + study.name() + "\" in " + home + ".");
    console()
        .say(
            "The secret that keys persons is in "
                + study.personKey().path()
                + ": keep a copy in a safe place, never beside the data.");
    console().say("Next: put files into " + study.inbox() + ", then run");
    console().say("  " + new Suggestion(console().self(), folder).of("ingest"));
    return DONE;
  }
}
