package vn.hoi.cli.release;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import vn.hoi.charts.IndicatorText;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.SourceLine;
import vn.hoi.warehouse.store.Json;

/**
 * The manifest of a release: what it was made of and what it holds. docs/format.md specifies it.
 *
 * @param data what was published
 * @param disclosureVersion the version of the rules of disclosure
 * @param files the sha-256 of each file by its path, with {@code /}
 */
record ReleaseManifest(ReleaseData data, int disclosureVersion, SortedMap<String, String> files) {
  static final String FORMAT = "hoi-release/1";

  String toJson() {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("format", FORMAT);
          json.writeStringField("release", data.releaseId());
          json.writeStringField("review", data.reviewId());
          json.writeStringField("snapshot", data.snapshot());
          json.writeBooleanField("synthetic", data.synthetic());
          json.writeStringField("hoi_version", data.version());
          json.writeStringField("definitions_sha256", data.definitionsDigest());
          json.writeNumberField("disclosure_version", disclosureVersion);
          json.writeArrayFieldStart("given_out");
          for (String earlier : data.givenOut()) {
            json.writeString(earlier);
          }
          json.writeEndArray();
          json.writeObjectFieldStart("indicator_versions");
          for (IndicatorText indicator : data.indicators()) {
            json.writeNumberField(indicator.id(), indicator.version());
          }
          json.writeEndObject();
          json.writeArrayFieldStart("source_files");
          for (SourceLine source : data.sources()) {
            json.writeStartObject();
            json.writeStringField("name", source.name());
            json.writeStringField("kind", source.kind());
            json.writeStringField("status", source.status());
            json.writeStringField("sha256", source.sha256());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("files");
          for (Map.Entry<String, String> file : files.entrySet()) {
            json.writeStartObject();
            json.writeStringField("path", file.getKey());
            json.writeStringField("sha256", file.getValue());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** A path below a release as the manifest writes it. */
  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
