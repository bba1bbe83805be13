/** Tests of the wall between the tenants. */
@NullMarked
package nl.powervrouwen.tenancy;

import org.jspecify.annotations.NullMarked;
