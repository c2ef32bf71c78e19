/** Definitions of indicators and of what they are computed with, read from text. */
@NullMarked
package vn.hoi.jobs.definition;

import org.jspecify.annotations.NullMarked;
