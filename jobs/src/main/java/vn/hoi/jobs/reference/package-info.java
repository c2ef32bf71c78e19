/** Definitions as table files, so that a snapshot holds all that a number needs. */
@NullMarked
package vn.hoi.jobs.reference;

import org.jspecify.annotations.NullMarked;
