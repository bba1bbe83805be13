package nl.powervrouwen.ui.frame;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/**
 * What every page carries: Vaadin's Aura theme and our own style on top of it.
 *
 * <p>Both are plain files. Nothing here may make Vaadin build a bundle of its own: the build uses
 * the prebuilt one and needs no Node.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://pv/tokens.css")
@StyleSheet("context://pv/icons.css")
@StyleSheet("context://pv/frame.css")
@StyleSheet("context://pv/pages.css")
@StyleSheet("context://pv/lists.css")
@StyleSheet("context://pv/attendance.css")
@StyleSheet("context://pv/groups.css")
@StyleSheet("context://pv/goals.css")
@StyleSheet("context://pv/coaching.css")
@StyleSheet("context://pv/print.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
public class AppShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setViewport("width=device-width, initial-scale=1");
    settings.addLink("icon", "pv/icon.svg");
    // Numbers on a page are not always telephone numbers.
    settings.addMetaTag("format-detection", "telephone=no");
  }
}
