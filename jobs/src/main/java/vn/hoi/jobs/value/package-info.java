/** Values of indicators: rows added up to districts, areas and the city, with their status. */
@NullMarked
package vn.hoi.jobs.value;

import org.jspecify.annotations.NullMarked;
