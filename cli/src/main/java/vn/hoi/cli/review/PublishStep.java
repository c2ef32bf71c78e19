package vn.hoi.cli.review;

import vn.hoi.cli.Console;
import vn.hoi.cli.release.Published;

/** Says what was published. */
final class PublishStep {
  private PublishStep() {}

  static void tell(Console console, Published published) {
    console.say(
        switch (published.outcome()) {
          case NEW -> "Published " + published.release().id() + ":";
          case SAME -> "Nothing to publish: " + published.release().id() + " has it already:";
        });
    console.say("  " + published.release().folder().resolve("report.html"));
    if (published.outcome() == Published.Outcome.NEW) {
      console.say(
          "When it leaves the team, name it under given_out in study.yaml: what it withholds stays"
              + " withheld in later releases.");
    }
  }
}
