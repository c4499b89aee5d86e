package io.gongkai.core.office;

import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part, from its beginning to its end. Elements and attributes are told by their local names alone, because there are
 * two sets of namespaces for the same forms. A part with a document type or an entity is refused, so nothing is ever resolved.
 */
final class OfficeXml {
    /** Word's own deepest is below 50. */
    private static final int MAX_DEPTH = 256;
    /** Of the JDK, whatever else is on the class path. */
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        FACTORY.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing is resolved");
        });
    }

    private final String part;
    private final XMLStreamReader reader;
    private int depth;
    private int event;

    OfficeXml(String part, InputStream in) {
        this.part = part;
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException e) {
            throw OfficeProblem.BROKEN.at(part);
        }
    }

    /** Goes on to the next event. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw OfficeProblem.BROKEN.at(place());
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw OfficeProblem.DOCTYPE.at(place());
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > MAX_DEPTH) {
            throw OfficeProblem.TOO_DEEP.at(place(), Map.of("n", MAX_DEPTH));
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return true;
    }

    boolean starts() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean starts(String name) {
        return starts() && reader.getLocalName().equals(name);
    }

    boolean ends() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    String name() {
        return reader.getLocalName();
    }

    String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    String text() {
        return reader.getText();
    }

    /** The attribute with a local name; empty if there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A switch: on unless its value says that it is off. */
    boolean isOn(String name) {
        String value = attribute(name);
        return !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    /** A whole number not below 0, at most a limit; a value in place of what is none. */
    int number(String name, int most, int otherwise) {
        String value = attribute(name);
        if (value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return otherwise;
        }
        return value.length() > 9 ? most : Math.min(most, Integer.parseInt(value));
    }

    /** Passes over the element that has just begun, with all in it. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // Nothing in it is wanted.
        }
    }

    /** Where in the part reading stands, as people find it. */
    String place() {
        return part + ", line " + reader.getLocation().getLineNumber();
    }
}
