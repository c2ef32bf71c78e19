/** The steps of a review: ingest, compute, publish, and all of them. */
@NullMarked
package vn.hoi.cli.review;

import org.jspecify.annotations.NullMarked;
