package vn.hoi.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Where the parts of an .xlsx lie in its archive. */
final class XlsxParts {
  private XlsxParts() {}

  /** The names of entries by the relations of the workbook. */
  static Map<String, String> of(ZipFile zip) throws IOException, XMLStreamException {
    Map<String, String> parts = new HashMap<>();
    ZipEntry entry = zip.getEntry("xl/_rels/workbook.xml.rels");
    if (entry == null) {
      return parts;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          String target = SafeXml.text(xml, "Target");
          parts.put(
              SafeXml.text(xml, "Id"),
              target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
      }
    }
    return parts;
  }
}
