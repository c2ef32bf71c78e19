package vn.hoi.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of hoi and of the Java machine it runs on. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "hoi "
          + (version == null ? "(not built by Maven)" : version)
          + ", Java "
          + System.getProperty("java.version")
    };
  }
}
