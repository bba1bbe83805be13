/** Tests of the REST API's reading, writing and describing, without a server. */
@NullMarked
package nl.powervrouwen.ui.api;

import org.jspecify.annotations.NullMarked;
