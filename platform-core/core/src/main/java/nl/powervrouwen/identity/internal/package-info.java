/** Nobody else's business: how the identity room does its work. */
@NullMarked
package nl.powervrouwen.identity.internal;

import org.jspecify.annotations.NullMarked;
