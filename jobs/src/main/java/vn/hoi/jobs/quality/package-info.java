/** The quality index of a union (Q01), stage by stage, and how far its ranks can be trusted. */
@NullMarked
package vn.hoi.jobs.quality;

import org.jspecify.annotations.NullMarked;
