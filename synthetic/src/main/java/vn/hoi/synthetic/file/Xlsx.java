package vn.hoi.synthetic.file;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites a workbook so that the same content is the same bytes everywhere: fixed times, and
 * stored instead of deflated, because deflate differs between builds of zlib. It also turns marked
 * formulas into what fastexcel cannot write: error cells.
 */
final class Xlsx {
  /** A formula that becomes an error cell. */
  static final String BROKEN = "#REF!";

  private static final LocalDateTime TIME = LocalDateTime.of(2022, 1, 5, 8, 0);
  private static final Pattern CREATED = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
  private static final Pattern ERROR =
      Pattern.compile("<c r=\"([A-Z]+\\d+)\"((?: s=\"\\d+\")?)><f>#REF!</f>(?:<v></v>)?</c>");

  private static final Pattern MERGE = Pattern.compile("<mergeCell ref=\"[A-Z0-9:]+\"/>");
  private static final Pattern MERGES = Pattern.compile("(?:" + MERGE + ")+");

  /** How Excel counts days; Excel for Mac long counted from 1904. */
  enum Epoch {
    FROM_1900,
    FROM_1904
  }

  private Xlsx() {}

  /** Goes through a file because fastexcel's zip can only be read by its directory. */
  static byte[] normalised(byte[] workbook, Epoch epoch) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length * 4);
    Path file = Files.createTempFile("synthetic", ".xlsx");
    try {
      Files.write(file, workbook);
      try (ZipFile in = new ZipFile(file.toFile());
          ZipOutputStream out = new ZipOutputStream(bytes)) {
        for (ZipEntry entry : Collections.list(in.entries())) {
          byte[] content = in.getInputStream(entry).readAllBytes();
          store(out, entry.getName(), content(entry.getName(), content, epoch));
        }
      }
    } finally {
      Files.delete(file);
    }
    return bytes.toByteArray();
  }

  private static byte[] content(String name, byte[] bytes, Epoch epoch) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (name.equals("docProps/core.xml")) {
      text = CREATED.matcher(text).replaceAll("2022-01-05T01:00:00Z");
    } else if (name.startsWith("xl/worksheets/")) {
      text = ERROR.matcher(text).replaceAll("<c r=\"$1\"$2 t=\"e\"><f>#REF!</f><v>#REF!</v></c>");
      text = MERGES.matcher(text).replaceAll(merges -> sorted(merges.group()));
    } else if (name.equals("xl/workbook.xml") && epoch == Epoch.FROM_1904) {
      text = text.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"true\"/>");
    } else {
      return bytes;
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Fastexcel keeps merged ranges in a set that is ordered anew in every run. */
  private static String sorted(String merges) {
    return MERGE.matcher(merges).results().map(MatchResult::group).sorted().collect(joining());
  }

  private static void store(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 crc = new CRC32();
    crc.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(TIME);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
