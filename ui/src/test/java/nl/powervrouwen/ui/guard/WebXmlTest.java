package nl.powervrouwen.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The guard is a filter: it guards only what web.xml puts behind it. */
class WebXmlTest {

  private final Document xml = read();

  @Test
  void putsTheGuardFirst() {
    assertThat(texts(xml.getDocumentElement(), "filter-class"))
        .first()
        .isEqualTo(GuardFilter.class.getName());
  }

  @Test
  void putsTheGuardBeforeEverythingThatCanBeReached() {
    Element mapping = (Element) xml.getElementsByTagName("filter-mapping").item(0);

    assertThat(texts(mapping, "url-pattern")).containsExactly("/*", "*");
    assertThat(texts(mapping, "dispatcher"))
        .containsExactlyInAnyOrder("REQUEST", "FORWARD", "INCLUDE", "ASYNC", "ERROR");
  }

  @Test
  void keepsSessionsOutOfAddressesAndScripts() {
    assertThat(texts(xml.getDocumentElement(), "tracking-mode")).containsExactly("COOKIE");
    assertThat(texts(xml.getDocumentElement(), "http-only")).containsExactly("true");
  }

  @Test
  void readsWhatIsSentAsUtf8() {
    assertThat(texts(xml.getDocumentElement(), "request-character-encoding"))
        .containsExactly("UTF-8");
  }

  private static List<String> texts(Element in, String name) {
    NodeList nodes = in.getElementsByTagName(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static Document read() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(Path.of("src/main/webapp/WEB-INF/web.xml").toFile());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
