/** Nobody else's business: how the tenancy room does its work. */
@NullMarked
package nl.powervrouwen.tenancy.internal;

import org.jspecify.annotations.NullMarked;
