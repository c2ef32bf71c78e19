package vn.hoi.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of hoi and of the Java machine it runs on. */
public final class Version implements IVersionProvider {
  /** The version of hoi. */
  public static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not built by Maven)" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"hoi " + number() + ", Java " + System.getProperty("java.version")};
  }
}
