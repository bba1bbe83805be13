package nl.powervrouwen.registry;

import java.util.List;
import java.util.Optional;

/** The PostgreSQL servers that databases of tenants can be on, from the table of addresses. */
public interface DatabaseServers {

  /** All of them, by name. */
  List<PostgresAddress> servers();

  /** One of them; empty when there is none of this name. */
  default Optional<PostgresAddress> server(String name) {
    return servers().stream().filter(server -> server.name().equals(name)).findFirst();
  }
}
