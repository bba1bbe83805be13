/** How the operator's view of municipalities is made up, and how packs are read for it. */
@NullMarked
package nl.powervrouwen.onboarding.internal;

import org.jspecify.annotations.NullMarked;
