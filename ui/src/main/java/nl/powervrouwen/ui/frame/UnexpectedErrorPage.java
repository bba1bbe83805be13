package nl.powervrouwen.ui.frame;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import nl.powervrouwen.ui.kit.ErrorBanner;

/** Something went wrong that nobody foresaw. */
@CdiComponent
@ParentLayout(Frame.class)
class UnexpectedErrorPage extends TroublePage implements HasErrorParameter<Exception> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    say("error.unforeseen", ErrorBanner.report(parameter.getException()));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
