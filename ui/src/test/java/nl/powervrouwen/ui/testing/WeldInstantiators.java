package nl.powervrouwen.ui.testing;

import com.vaadin.cdi.CdiInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import jakarta.enterprise.inject.spi.BeanManager;

/** Lets Vaadin make its views with the container of the test, as it does on the server. */
public class WeldInstantiators implements InstantiatorFactory {

  @Override
  public Instantiator createInstantitor(VaadinService service) {
    return new CdiInstantiator(ScreenTest.rooms().get(BeanManager.class), service);
  }
}
