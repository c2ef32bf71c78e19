/** Disclosure control: what of the results may leave the team. */
@NullMarked
package vn.hoi.jobs.disclosure;

import org.jspecify.annotations.NullMarked;
