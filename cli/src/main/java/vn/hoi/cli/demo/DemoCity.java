package vn.hoi.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.hoi.cli.study.StudyMaker;
import vn.hoi.synthetic.Settings;
import vn.hoi.synthetic.SyntheticCity;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.store.AtomicFiles;
import vn.hoi.warehouse.study.Study;

/**
 * The demonstration's study: synthetic source files in the inbox and their truth beside. A folder
 * that was made before with the same settings is used again; any other folder with something in it
 * is refused.
 *
 * @param folder the study's folder
 */
record DemoCity(Path folder, Settings settings) {
  private static final String MARK = "demo.txt";
  private static final String LAST_WRITTEN = "truth/accounting.csv";

  Study make(StudyMaker maker, Progress progress) {
    try {
      claim();
      progress.began("Make a synthetic city");
      if (Files.exists(folder.resolve(LAST_WRITTEN))) {
        progress.ended("Make a synthetic city", 0, "it is there already");
      } else {
        Path reference = DefinitionFiles.product().resolve("reference");
        SyntheticCity.write(settings, reference, folder);
        progress.ended("Make a synthetic city", 0, files() + " files");
      }
    } catch (IOException e) {
      throw Problem.ofOperator(
          "Cannot make the demonstration in "
              + folder
              + ": "
              + FileFault.of(e)
              + ". Check the free space and the rights of the folder.",
          e);
    }
    return Files.exists(folder.resolve(Study.SETTINGS))
        ? Study.open(folder)
        : maker.make(folder, folder.getFileName().toString());
  }

  private void claim() throws IOException {
    Path mark = folder.resolve(MARK);
    String text =
        "A demonstration on synthetic data (dữ liệu mô phỏng), made by `hoi demo`.\nmembers: "
            + settings.members()
            + "\nseed: "
            + settings.seed()
            + "\n";
    if (Files.exists(mark)) {
      if (!Files.readString(mark).equals(text)) {
        throw Problem.ofOperator(
            "Cannot make the demonstration in "
                + folder
                + ": it holds one of another size or seed. Remove that folder or name another.");
      }
      return;
    }
    if (Files.isDirectory(folder) && !isEmpty(folder)) {
      throw Problem.ofOperator(
          "Cannot make the demonstration in "
              + folder
              + ": there are other files in it. Name an empty or a new folder.");
    }
    AtomicFiles.write(mark, text);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("inbox"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }
}
