/** Tests of what the sessions room does inside, without a database. */
@NullMarked
package nl.powervrouwen.sessions.internal;

import org.jspecify.annotations.NullMarked;
