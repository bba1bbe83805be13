/** Long work of one's own on a screen: how far it is, stopping it, and fetching its file. */
@NullMarked
package nl.powervrouwen.ui.jobs;

import org.jspecify.annotations.NullMarked;
