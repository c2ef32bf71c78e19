package vn.hoi.ingest.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML from strangers: no document type, no entities, nothing fetched. The parser is the one that
 * fastexcel reads cells with; the JDK's own prints what is wrong with a file on the screen.
 */
final class SafeXml {
  private static final XMLInputFactory FACTORY = factory();

  private SafeXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static synchronized XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  /** An attribute; empty when it is not there. */
  static String text(XMLStreamReader xml, String attribute) {
    String text = xml.getAttributeValue(null, attribute);
    return text == null ? "" : text;
  }

  /** Whether an element that is a property is on; without a value it is. */
  static boolean isOn(XMLStreamReader xml) {
    String value = text(xml, "val");
    return !value.equals("0") && !value.equals("false");
  }

  /** A whole number in an attribute, or what is given. */
  static int number(XMLStreamReader xml, String attribute, int otherwise) {
    String text = text(xml, attribute);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
  }
}
