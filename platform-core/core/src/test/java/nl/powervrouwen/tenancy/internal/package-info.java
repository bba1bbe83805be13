/** Tests of how the wall works inside. */
@NullMarked
package nl.powervrouwen.tenancy.internal;

import org.jspecify.annotations.NullMarked;
