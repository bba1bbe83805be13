package nl.powervrouwen.ui.frame;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import nl.powervrouwen.refusals.NotAllowed;

/** The caller has no role that may see this. */
@CdiComponent
@ParentLayout(Frame.class)
class NotAllowedPage extends TroublePage implements HasErrorParameter<NotAllowed> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
    say("error.notallowed");
    return HttpServletResponse.SC_FORBIDDEN;
  }
}
