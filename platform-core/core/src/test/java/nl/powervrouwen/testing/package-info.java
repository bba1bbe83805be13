/** What tests of every module share: a real PostgreSQL, and the rooms without a server. */
@NullMarked
package nl.powervrouwen.testing;

import org.jspecify.annotations.NullMarked;
