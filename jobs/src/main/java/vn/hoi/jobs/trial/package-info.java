/** Runs an indicator as it stands over the current snapshot; nothing is written. */
@NullMarked
package vn.hoi.jobs.trial;

import org.jspecify.annotations.NullMarked;
