package vn.hoi.cli.study;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The folder of this user's own files, which belong to no study: secrets and the shell's history.
 */
public final class ConfigFolder {
  private ConfigFolder() {}

  /**
   * The folder: {@code hoi.config} (for tests), else {@code $XDG_CONFIG_HOME/hoi}, on Windows
   * {@code %APPDATA%\hoi}, else {@code ~/.config/hoi}. It need not be there yet.
   */
  public static Path of(Map<String, String> environment) {
    String forced = System.getProperty("hoi.config", "");
    if (!forced.isEmpty()) {
      return Path.of(forced);
    }
    String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
    if (!xdg.isEmpty() && Path.of(xdg).isAbsolute()) {
      return Path.of(xdg, "hoi");
    }
    String appData = environment.getOrDefault("APPDATA", "");
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")
        && !appData.isEmpty()) {
      return Path.of(appData, "hoi");
    }
    return Path.of(System.getProperty("user.home"), ".config", "hoi");
  }
}
