package vn.hoi.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.LegacyEncoding;

/**
 * What the fonts of an .xlsx's styles say: which bytes stand behind letters, what is struck out.
 */
final class XlsxStyles {
  private final List<@Nullable LegacyEncoding> fonts = new ArrayList<>();
  private final BitSet struckFonts = new BitSet();
  private final List<@Nullable LegacyEncoding> styles = new ArrayList<>();
  private final BitSet struck = new BitSet();
  private String block = "";

  private XlsxStyles() {}

  static XlsxStyles of(ZipFile zip) throws IOException, XMLStreamException {
    XlsxStyles styles = new XlsxStyles();
    ZipEntry entry = zip.getEntry("xl/styles.xml");
    if (entry == null) {
      return styles;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          styles.take(xml);
        }
      }
    }
    return styles;
  }

  private void take(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (name.equals("fonts") || name.equals("cellStyleXfs") || name.equals("cellXfs")) {
      block = name;
    } else if (name.equals("fills") || name.equals("dxfs") || name.equals("cellStyles")) {
      block = "";
    } else if (block.equals("fonts") && name.equals("font")) {
      fonts.add(null);
    } else if (block.equals("fonts") && name.equals("name") && !fonts.isEmpty()) {
      fonts.set(fonts.size() - 1, LegacyEncoding.ofFont(SafeXml.text(xml, "val")));
    } else if (block.equals("fonts") && name.equals("strike") && !fonts.isEmpty()) {
      struckFonts.set(fonts.size() - 1, SafeXml.isOn(xml));
    } else if (block.equals("cellXfs") && name.equals("xf")) {
      int font = SafeXml.number(xml, "fontId", 0);
      struck.set(styles.size(), struckFonts.get(font));
      styles.add(font < fonts.size() ? fonts.get(font) : null);
    }
  }

  boolean hasOldFonts() {
    return styles.stream().anyMatch(Objects::nonNull);
  }

  /** Whether all is of Unicode, and nothing struck out. */
  boolean isPlain() {
    return !hasOldFonts() && struck.isEmpty();
  }

  @Nullable LegacyEncoding font(int style) {
    return style < styles.size() ? styles.get(style) : null;
  }

  boolean isStruck(int style) {
    return struck.get(style);
  }
}
