package vn.hoi.jobs;

import vn.hoi.jobs.definition.Definitions;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** The product's own definitions, read once for all tests. */
public final class TestDefinitions {
  public static final DefinitionFiles FILES = DefinitionFiles.of(DefinitionFiles.product());
  public static final Definitions PRODUCT = Definitions.load(FILES);

  private TestDefinitions() {}
}
