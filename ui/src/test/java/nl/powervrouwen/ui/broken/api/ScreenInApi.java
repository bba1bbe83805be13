package nl.powervrouwen.ui.broken.api;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** A resource that knows a screen. */
class ScreenInApi {

  @Nullable Div screen;
}
