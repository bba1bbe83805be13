package nl.powervrouwen.ui.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.Writer;
import nl.powervrouwen.ui.cookies.SiteCookie;
import org.jspecify.annotations.Nullable;

/**
 * What the server answers while it finds out who opens a page. Where it leads and its cookies go to
 * the browser; what it says about a login that failed does not, for that is Keycloak's own JSON.
 */
class LoginAnswer extends HttpServletResponseWrapper {

  private boolean failed;

  LoginAnswer(HttpServletResponse response) {
    super(response);
  }

  /** Whether the server says that the login failed. */
  boolean failed() {
    return failed;
  }

  @Override
  public void addCookie(Cookie cookie) {
    super.addCookie(SiteCookie.limited(cookie));
  }

  @Override
  public void setStatus(int status) {
    if (status < SC_BAD_REQUEST) {
      super.setStatus(status);
    } else {
      failed = true;
    }
  }

  @Override
  public void sendError(int status) {
    setStatus(status);
  }

  @Override
  public void sendError(int status, String message) {
    setStatus(status);
  }

  @Override
  public void setContentType(@Nullable String type) {
    // Of what is not sent.
  }

  @Override
  public void setHeader(String name, @Nullable String value) {
    if (!name.equalsIgnoreCase("Content-Type")) {
      super.setHeader(name, value);
    }
  }

  @Override
  public PrintWriter getWriter() {
    return new PrintWriter(Writer.nullWriter());
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Nowhere();
  }

  @Override
  public void flushBuffer() {
    // Nothing was written that could be sent.
  }

  private static final class Nowhere extends ServletOutputStream {

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Not asynchronous");
    }

    @Override
    public void write(int part) {
      // Not for anybody.
    }
  }
}
