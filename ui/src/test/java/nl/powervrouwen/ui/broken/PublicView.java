package nl.powervrouwen.ui.broken;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.persistence.EntityManager;
import nl.powervrouwen.identity.internal.KnownStaffMember;
import org.jspecify.annotations.Nullable;

/** A view that anybody can reach, that names nobody, and that reaches into the database. */
@Route(value = "kapot", registerAtStartup = false)
@CssImport("./kapot.css")
public class PublicView extends Div {

  /** What a view never has. */
  @Nullable EntityManager entityManager;

  /** What belongs to a room alone. */
  @Nullable KnownStaffMember colleague;
}
