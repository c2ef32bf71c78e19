/** The Spring Batch jobs, one for each source kind: receive, load, verify, publish. */
@NullMarked
package vn.hoi.ingest.job;

import org.jspecify.annotations.NullMarked;
