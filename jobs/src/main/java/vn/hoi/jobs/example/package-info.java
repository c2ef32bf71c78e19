/** Worked examples of indicators: given rows and the rows that are expected of them. */
@NullMarked
package vn.hoi.jobs.example;

import org.jspecify.annotations.NullMarked;
