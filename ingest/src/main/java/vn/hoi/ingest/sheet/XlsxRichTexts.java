package vn.hoi.ingest.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.LegacyEncoding;

/** Finds the shared texts of an .xlsx of which parts have fonts of their own, or are struck out. */
final class XlsxRichTexts {
  private final boolean anyFont;
  private final Map<Integer, FontRuns> found = new HashMap<>();
  private final List<FontRuns.Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private FontRuns.Own own = FontRuns.Own.CELL;
  private @Nullable LegacyEncoding font;
  private boolean named;
  private boolean old;
  private boolean struck;
  private boolean spoken;

  /**
   * @param anyFont whether texts with fonts of Unicode matter too, because cells have old ones
   */
  XlsxRichTexts(boolean anyFont) {
    this.anyFont = anyFont;
  }

  Map<Integer, FontRuns> read(XMLStreamReader xml) throws XMLStreamException {
    int index = 0;
    boolean inText = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          inText = xml.getLocalName().equals("t") && !spoken;
          begin(xml);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
          if (inText) {
            text.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inText = false;
          index += end(xml.getLocalName(), index);
        }
        default -> {}
      }
    }
    return found;
  }

  private void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "si" -> {
        runs.clear();
        text.setLength(0);
        named = false;
        old = false;
        struck = false;
      }
      case "r" -> {
        text.setLength(0);
        own = FontRuns.Own.CELL;
        font = null;
      }
      case "rFont" -> {
        own = FontRuns.Own.RUN;
        font = LegacyEncoding.ofFont(SafeXml.text(xml, "val"));
        named = true;
        old |= font != null;
      }
      case "strike" -> struck |= SafeXml.isOn(xml);
      case "rPh" -> spoken = true;
      default -> {}
    }
  }

  /** How many texts end here. */
  private int end(String element, int index) {
    switch (element) {
      case "r" -> runs.add(new FontRuns.Run(XlsxEscapes.read(text.toString()), own, font));
      case "rPh" -> spoken = false;
      case "si" -> {
        if (old || struck || (anyFont && named)) {
          found.put(index, new FontRuns(runs, struck));
        }
        return 1;
      }
      default -> {}
    }
    return 0;
  }
}
