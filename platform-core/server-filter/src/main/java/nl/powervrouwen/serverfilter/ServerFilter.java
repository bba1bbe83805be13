package nl.powervrouwen.serverfilter;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes into every web application that the server starts, and hands each request to the guard that
 * the application at {@code /} has put into its context. As long as there is none, nothing is
 * answered.
 *
 * <p>An application of the server's own that nobody here needs is not started at all: its
 * constraints would be carried out before any filter.
 */
public class ServerFilter implements ServletContainerInitializer {

  /** Name of the guard among the attributes of the application at {@code /}: a {@link Filter}. */
  public static final String GUARD = "nl.powervrouwen.guard.of.the.servers.own";

  /** Attribute of the application at {@code /} by which it sees that this feature is there. */
  public static final String INSTALLED = "nl.powervrouwen.serverfilter";

  /** What is asked for of the server's own: how this node is, and the way back from a login. */
  private static final Set<String> NEEDED = Set.of("/health", "/oidcclient");

  private static final System.Logger LOG = System.getLogger(ServerFilter.class.getName());

  /** For the container. */
  public ServerFilter() {}

  /**
   * Called before an application takes requests.
   *
   * @throws IllegalStateException when it is not to be started. Liberty starts it all the same when
   *     told so by a {@code ServletException}.
   */
  @Override
  public void onStartup(@Nullable Set<Class<?>> classes, ServletContext application) {
    if (isOurs(application)) {
      application.setAttribute(INSTALLED, true);
      return; // it has the guard in its web.xml
    }
    String path = application.getContextPath();
    if (!NEEDED.contains(path)) {
      LOG.log(
          System.Logger.Level.INFO,
          "{0} is Liberty''s own and needed by nobody here: it is not started, which Liberty reports"
              + " as CWWKZ0202E",
          path);
      throw new IllegalStateException(path + " is needed by nobody here");
    }
    FilterRegistration.Dynamic filter =
        application.addFilter(ServerFilter.class.getName(), new AskTheGuard(application));
    filter.setAsyncSupported(true);
    // The second: of a request for "*", which no other pattern of Liberty's matches.
    filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*", "*");
  }

  /** While an application starts Liberty says "/" where the specification says nothing. */
  private static boolean isOurs(ServletContext application) {
    return application.getContextPath().isEmpty() || application.getContextPath().equals("/");
  }

  private record AskTheGuard(ServletContext application) implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      ServletContext ours = application.getContext("/");
      if (ours != null && ours.getAttribute(GUARD) instanceof Filter guard) {
        guard.doFilter(request, response, chain);
      } else if (response instanceof HttpServletResponse answer) {
        answer.setHeader("Retry-After", "5");
        answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      }
    }
  }
}
