/** How packs are read, checked and compared; nobody else's business. */
@NullMarked
package nl.powervrouwen.onboarding.internal;

import org.jspecify.annotations.NullMarked;
