package nl.powervrouwen.ui.frame;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;

/**
 * What happens when the server forgot the session of a screen: the screen is read again at once,
 * and the browser puts the typed text back into it (see {@code pv.js}).
 */
final class SessionExpiry implements SystemMessagesProvider {

  private static final long serialVersionUID = 1L;

  @Override
  public SystemMessages getSystemMessages(SystemMessagesInfo info) {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    return messages;
  }
}
