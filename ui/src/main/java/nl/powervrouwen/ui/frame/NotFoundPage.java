package nl.powervrouwen.ui.frame;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import nl.powervrouwen.refusals.NotFound;

/** What the address names does not exist for this caller. */
@CdiComponent
@ParentLayout(Frame.class)
class NotFoundPage extends TroublePage implements HasErrorParameter<NotFound> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
    say("error.notfound");
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
