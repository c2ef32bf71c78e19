/** What the quality rules find in a snapshot, and the detectors of what no single row tells. */
@NullMarked
package vn.hoi.jobs.rule;

import org.jspecify.annotations.NullMarked;
