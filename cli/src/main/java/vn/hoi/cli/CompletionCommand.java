package vn.hoi.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints a script that completes hoi's words in the shell. */
@Command(
    name = "completion",
    header = {
      "Print a script that completes commands and options in bash or zsh.",
      "In đoạn mã để phím Tab gõ nốt tên lệnh và tùy chọn."
    },
    description = {
      "bash: put this line into ~/.bashrc:",
      "  source <(hoi completion)",
      "zsh: put this line into ~/.zshrc:",
      "  autoload -Uz bashcompinit && bashcompinit && source <(hoi completion)"
    })
final class CompletionCommand extends Subcommand {
  @Override
  public Integer call() {
    console().out().print(AutoComplete.bash("hoi", root().commandLine()));
    console().out().flush();
    return DONE;
  }
}
