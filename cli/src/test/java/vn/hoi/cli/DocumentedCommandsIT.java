package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents tell a newcomer to type works as it stands. */
class DocumentedCommandsIT {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  @TempDir Path folder;

  @Test
  void theCommandsOfTheReadmeRunInTheirOrder() throws IOException {
    DemoStudy.copy(folder.resolve("hoi-demo"));
    List<String> commands = new ArrayList<>(commands(home().resolve("README.md")));
    assertTrue(commands.size() >= 10, commands.toString());
    commands.addAll(commands(home().resolve("docs/how-to/add-a-quality-rule.md")));
    for (String documented : commands) {
      // The demonstration is there already, of a city small enough for a test.
      String command =
          documented.equals("./hoi demo")
              ? documented + " --members " + DemoStudy.MEMBERS + " --seed 7"
              : documented;
      Run run =
          Run.in(
              folder,
              Map.of("XDG_CONFIG_HOME", folder.resolve("config").toString()),
              words(command));
      // An inbox with faulty files is left with 2: the sender of data must act.
      boolean ended = run.exitCode() == 0 || (command.contains(" demo") && run.exitCode() == 2);
      assertTrue(ended, command + " ended with " + run.exitCode() + ": " + run.err());
      assertFalse((run.out() + run.err()).contains("Exception"), command);
      assertFalse(run.out().isBlank() && run.err().isBlank(), command + " said nothing");
    }
  }

  @Test
  void theCommandsThatTheDemoSuggestsRun() throws IOException {
    List<String> suggested =
        DemoStudy.run().out().lines().filter(line -> line.startsWith("  ./hoi ")).toList();
    assertTrue(suggested.size() >= 5, suggested.toString());
    for (String command : suggested) {
      if (command.strip().matches("\\./hoi sql --study \\S+")) {
        continue; // the shell, which LauncherIT opens
      }
      Run run = Run.in(DemoStudy.folder(), words(command.strip()));
      assertEquals(0, run.exitCode(), command + ": " + run.err());
    }
  }

  @Test
  void everyLinkBetweenDocumentsLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : documents()) {
      Matcher link = LINK.matcher(Files.readString(document));
      while (link.find()) {
        if (!Files.exists(document.resolveSibling(link.group(1)))) {
          broken.add(document + " -> " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents =
        new ArrayList<>(List.of(home().resolve("README.md"), home().resolve("CONTRIBUTING.md")));
    try (Stream<Path> files = Files.walk(home().resolve("docs"))) {
      files.filter(f -> f.toString().endsWith(".md")).forEach(documents::add);
    }
    return documents;
  }

  private static List<String> commands(Path document) throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(document));
    while (block.find()) {
      block.group(1).lines().filter(line -> line.startsWith("./hoi ")).forEach(commands::add);
    }
    return commands;
  }

  private static String[] words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words.subList(1, words.size()).toArray(String[]::new);
  }

  private static Path home() {
    return Path.of(System.getProperty("hoi.home"));
  }
}
