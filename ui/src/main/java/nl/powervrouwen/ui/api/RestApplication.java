package nl.powervrouwen.ui.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The first major version of the REST API; its resources are found by their annotations. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
