package vn.hoi.ingest.database;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.hoi.ingest.TestStudy;

/** A PostgreSQL server that runs while the tests of a class do, and studies that read it. */
final class TestServer implements BeforeAllCallback, AfterAllCallback {
  private EmbeddedPostgres postgres;

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    postgres = EmbeddedPostgres.start();
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    postgres.close();
  }

  String url() {
    return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
  }

  /** The settings of a study that reads it as a user who may do anything. */
  String settings() {
    return "database:\n  url: " + url() + "\n  user: postgres\n";
  }

  /** A study with the register of units and these settings. */
  TestStudy study(Path home, String settings) throws Exception {
    TestStudy.in(home).withRegister();
    Path yaml = home.resolve("study.yaml");
    Files.writeString(yaml, Files.readString(yaml) + settings);
    return TestStudy.again(home);
  }

  static void define(TestStudy study, String query, String control) throws Exception {
    Path file = study.folder().resolve("definitions/databases/hoi_vien.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "mapping: members\nsynthetic: true\nquery: \""
            + query
            + "\"\ncontrol: \""
            + control
            + "\"\n");
  }

  void sql(String... statements) throws Exception {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  String one(String query) throws Exception {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      assertTrue(row.next());
      return row.getString(1);
    }
  }
}
