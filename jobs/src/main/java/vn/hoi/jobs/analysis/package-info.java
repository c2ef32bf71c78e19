/**
 * What is made of the values once all are computed: why they changed and how sure that is, how far
 * places lie apart, how wrong missing rows can make them.
 */
@NullMarked
package vn.hoi.jobs.analysis;

import org.jspecify.annotations.NullMarked;
