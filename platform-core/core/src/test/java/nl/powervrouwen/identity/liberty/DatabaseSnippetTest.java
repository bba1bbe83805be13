package nl.powervrouwen.identity.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.powervrouwen.registry.PostgresAddress;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Each PostgreSQL server is treated as the main one is. */
class DatabaseSnippetTest {

  private static final PostgresAddress SECOND =
      new PostgresAddress("tweede", "db2.voorbeeld.example", 5433, "verify-full");

  @Test
  void saysTheSameAsServerXmlButForTheAddress() throws Exception {
    Map<String, String> main;
    try (InputStream serverXml = Files.newInputStream(Path.of("../../server.xml"))) {
      main = settings(serverXml);
    }
    Map<String, String> second =
        settings(
            new ByteArrayInputStream(DatabaseSnippet.of(SECOND).getBytes(StandardCharsets.UTF_8)));

    assertThat(main).hasSizeGreaterThan(15).containsEntry("dataSource/jndiName", "jdbc/tenants");
    main.put("dataSource/id", "tenants-tweede");
    main.put("dataSource/jndiName", "jdbc/tenants-tweede");
    main.put("properties.postgresql/serverName", "db2.voorbeeld.example");
    main.put("properties.postgresql/portNumber", "5433");
    main.put("properties.postgresql/sslMode", "verify-full");
    assertThat(second).isEqualTo(main);
  }

  /** Every attribute of the data source and of what is in it. */
  private static Map<String, String> settings(InputStream xml) throws Exception {
    NodeList sources =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(xml)
            .getElementsByTagName("dataSource");
    assertThat(sources.getLength()).isEqualTo(1);
    Map<String, String> settings = new TreeMap<>();
    collect((Element) sources.item(0), settings);
    return settings;
  }

  private static void collect(Element element, Map<String, String> settings) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      settings.put(element.getTagName() + "/" + attribute.getNodeName(), attribute.getNodeValue());
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        collect(inner, settings);
      }
    }
  }
}
