package nl.powervrouwen.ui.frame;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.powervrouwen.ui.guard.PageNonce;

/**
 * Marks the scripts that Vaadin writes into the first page, so that the browser runs those only.
 */
@ApplicationScoped
public class ScriptNonces {

  void start(@Observes ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(ScriptNonces::mark);
  }

  private static void mark(IndexHtmlResponse page) {
    Object nonce = page.getVaadinRequest().getAttribute(PageNonce.ATTRIBUTE);
    if (nonce instanceof String word) {
      page.getDocument().select("script:not([src])").attr("nonce", word);
    }
  }
}
